import { isNpmName, type ServerRef } from '#schema/server.ts';
import { SourceError, type Source } from '../source.ts';

const ID = 'npm';
const SPEC = /^(?:npm:)?(@?[^@\s]{1,214})(?:@([^@\s]{1,100}))?$/;
const EXACT = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,64})?$/;

/** A package that somebody asked for by name: `@scope/name`, `name@1.2.3`, `npm:name@1.2.3`. */
interface Wanted {
  readonly identifier: string;
  /** Absent: the newest. */
  readonly version?: string;
}

/** Reads one spec. Throws when it is no package name, or names a range: what was looked at must be exact. */
function parseSpec(spec: string): Wanted {
  const [, identifier = '', version] = SPEC.exec(spec) ?? [];
  if (!isNpmName(identifier))
    throw new TypeError(`Expected an npm package such as \`@scope/name@1.2.3\`, got \`${spec}\`.`);
  if (version === undefined) return { identifier };
  if (!EXACT.test(version))
    throw new TypeError(`Expected an exact version such as \`1.2.3\`, got \`${version}\` in \`${spec}\`.`);
  return { identifier, version };
}

/** npm packages by name. Throws at once when a spec cannot be read. */
export function npm(specs: readonly string[]): Source {
  const wanted = specs.map(parseSpec);
  return {
    id: ID,
    title: 'npm packages by name',
    homepage: null,
    async *list({ newestVersion, signal }) {
      for (const { identifier, version } of wanted) {
        if (signal.aborted) return;
        // One after the other: a person names a handful.
        const exact = version ?? (await newestVersion(identifier));
        if (exact === null) throw new SourceError(`There is no package \`${identifier}\` on the npm registry.`);
        yield refOf(identifier, exact);
      }
    },
  };
}

const refOf = (identifier: string, version: string): ServerRef => ({
  name: `npm/${identifier}`,
  packages: [{ registry: 'npm', identifier, version }],
  remotes: [],
  source: ID,
});
