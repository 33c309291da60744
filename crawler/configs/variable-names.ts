import { looksSecret } from './redact.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;
/** Names that change how Node, npm or the loader runs, or what the sandbox sets itself: a made-up value would break both. */
const OURS = /^(?:NODE_|LD_|DYLD_|npm_|NPM_CONFIG_|PATH$|HOME$|PWD$|SHELL$|USER$|LANG$|LC_|TMPDIR$)/;
const MOST = 50;

/** The names among `names` that can be those of environment variables for a server, sorted, once each. Never a value. */
export const variableNames = (names: readonly string[]): string[] =>
  [...new Set(names)]
    .filter((name) => NAME.test(name) && !OURS.test(name) && !looksSecret(name))
    .toSorted()
    .slice(0, MOST);
