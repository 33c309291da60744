import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** `process.env.NAME`, `process.env?.NAME`, `process.env['NAME']` and, after bundlers, `env.NAME`. */
const READ = /\benv(?:\??\.|\[["'`])([A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6})\b/g;
/** Names by which a server gets at what it is for; not those that say how it runs. */
const ACCESS =
  /(?:KEY|TOKEN|SECRET|PASSWORD|PASS|USERNAME|USER|EMAIL|URL|URI|HOST|ENDPOINT|DOMAIN|ACCOUNT|TENANT|WORKSPACE|PROJECT|ORG|ID|SID|DSN|CREDENTIALS(?:_PATH|_FILE)?)$/;
/** Of the machine, of what builds and hosts programs, and of what reports home. */
const ELSEWHERE =
  /^(?:AWS_LAMBDA|CI|GITHUB_ACTION|HTTPS?|NETLIFY|NODE|NPM|OTEL|SSL|VERCEL|XDG)_|(?:POSTHOG|PROXY|SEGMENT|SENTRY|TELEMETRY|ANALYTICS)/;
const MOST_FILES = 300;
const MOST_BYTES = 8 * 1024 * 1024;
const MOST = 12;

/**
 * Environment variables for access that a package's own code reads, in the order in which it does, at most twelve. `home`
 * is the package's folder; what it depends on is not looked at, nor more than 300 files or 8 MiB.
 */
export async function variablesRead(home: string): Promise<string[]> {
  const names = new Set<string>();
  let bytes = MOST_BYTES;
  for (const path of (await scriptsIn(home)).slice(0, MOST_FILES)) {
    if (bytes <= 0 || names.size >= MOST) break;
    const text = await textOf(path, bytes);
    bytes -= text.length;
    for (const [, name = ''] of text.matchAll(READ)) if (ACCESS.test(name) && !ELSEWHERE.test(name)) names.add(name);
  }
  return [...names].slice(0, MOST);
}

async function scriptsIn(home: string): Promise<string[]> {
  const found = await readdir(home, { withFileTypes: true, recursive: true }).catch(() => []);
  return found
    .filter((one) => one.isFile() && /\.[cm]?js$/.test(one.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.slice(home.length).includes('/node_modules/'))
    .toSorted();
}

async function textOf(path: string, most: number): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, most)));
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}
