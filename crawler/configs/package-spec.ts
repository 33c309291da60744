import { isNpmName } from '#schema/server.ts';
import { looksSecret } from './redact.ts';

/** A package as a client's file names it. `version` is null where the file leaves it open (a range, a tag, nothing). */
export interface PackageSpec {
  readonly registry: 'npm' | 'pypi' | 'oci';
  readonly identifier: string;
  readonly version: string | null;
}

const NPM = /^(@[^@/\s]{1,214}\/[^@/\s]{1,214}|[^@/\s]{1,214})(?:@([^\s]{1,100}))?$/;
const EXACT_NPM = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,64})?$/;
const PYPI =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?)(?:\[[A-Za-z0-9,._ -]{0,100}\])?(?:(?:==|@)([^\s]{1,60}))?$/;
const PYPI_LOOSE =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?)(?:\[[A-Za-z0-9,._ -]{0,100}\])?\s{0,4}(?:[<>~!]=?|===)/;
const EXACT_PYPI = /^\d{1,6}(?:\.\d{1,10}){0,5}(?:[A-Za-z0-9.+-]{1,30})?$/;
/** Distribution's reference grammar, shortened: an optional host with a port, path components, a tag or a digest. */
const OCI =
  /^((?:[A-Za-z0-9.-]{1,100}(?::\d{1,5})?\/)?[a-z0-9][a-z0-9._/-]{0,190})(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,98}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/** Reads what npx and its like are given. null: it is no package of the npm registry (a folder, a URL, a repository). */
export function npmSpec(text: string): PackageSpec | null {
  const [, identifier = '', version] = NPM.exec(text.replace(/^npm:/, '')) ?? [];
  if (!isNpmName(identifier) || looksSecret(identifier)) return null;
  return { registry: 'npm', identifier, version: exact(version, EXACT_NPM) };
}

/** Reads what uvx and pipx are given; the name in PyPI's normal form. null: it is no package of PyPI. */
export function pypiSpec(text: string): PackageSpec | null {
  const [, name, version] = PYPI.exec(text) ?? PYPI_LOOSE.exec(text) ?? [];
  if (name === undefined || looksSecret(name)) return null;
  const identifier = name.toLowerCase().replace(/[-_.]{1,100}/g, '-');
  return { registry: 'pypi', identifier, version: exact(version, EXACT_PYPI) };
}

/** Reads the name of an image. A digest is the exact version; otherwise the tag is all there is. */
export function ociSpec(text: string): PackageSpec | null {
  const [, identifier, tag, digest] = OCI.exec(text) ?? [];
  if (identifier === undefined || looksSecret(identifier)) return null;
  const version = digest ?? (tag !== undefined && !looksSecret(tag) ? tag : null);
  return { registry: 'oci', identifier, version };
}

const exact = (version: string | undefined, pattern: RegExp): string | null =>
  version !== undefined && pattern.test(version) && !looksSecret(version) ? version : null;
