import { parseDocument } from 'yaml';
import { Policy, PolicyStack } from '#schema/policy.ts';

/** A policy document: the policies in it, or one sentence about the first thing that is wrong with it. */
export type PolicyDocument =
  | { readonly ok: true; readonly policies: readonly [Policy, ...Policy[]] }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads Placard's own format: one policy, or a stack of them, as JSON or as YAML. Nothing in it is passed over: a key that
 * means nothing here, such as a misspelt `limit`, would be a rule that somebody believes in and nobody keeps.
 */
export function readPolicyDocument(text: string, format: 'json' | 'yaml'): PolicyDocument {
  const written = parse(text, format);
  if (!written.ok) return written;
  const { value } = written;
  const isStack = typeof value === 'object' && value !== null && 'servers' in value;
  const parsed = isStack ? PolicyStack.safeParse(value) : Policy.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return wrong(`${at(issue?.path ?? [])}${(issue?.message ?? 'Not valid').replace(/\.?$/, '.')}`);
  }
  const unknown = unknownKey(value, parsed.data, []);
  if (unknown !== null) return wrong(`${at(unknown)}There is no such key.`);
  const policies = 'servers' in parsed.data ? parsed.data.servers : [parsed.data];
  const [first, ...rest] = policies;
  return first === undefined ? wrong('It has no policy.') : { ok: true, policies: [first, ...rest] };
}

/** The format that a file's name tells: YAML by its endings, otherwise JSON. */
export const policyFormat = (file: string): 'json' | 'yaml' => (/\.ya?ml$/i.test(file) ? 'yaml' : 'json');

function parse(text: string, format: 'json' | 'yaml'): { ok: true; value: unknown } | { ok: false; problem: string } {
  // YAML has everything that JSON has, and its reader refuses keys that are there twice.
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true });
  const [error] = document.errors;
  if (format === 'yaml') {
    if (error) return wrong(`It is no YAML: ${firstLine(error.message)}`);
    try {
      return { ok: true, value: document.toJS({ maxAliasCount: 50 }) as unknown };
    } catch {
      return wrong('It repeats itself through too many aliases, or through one that is not there.');
    }
  }
  try {
    const value: unknown = JSON.parse(text);
    return error?.code === 'DUPLICATE_KEY' ? wrong(firstLine(error.message)) : { ok: true, value };
  } catch (cause) {
    return wrong(`It is no JSON: ${cause instanceof Error ? firstLine(cause.message) : 'not readable'}`);
  }
}

/** The first key of what was written that reading it has dropped. */
function unknownKey(written: unknown, read: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null) return null;
  for (const [key, value] of Object.entries(written)) {
    if (!Object.hasOwn(read, key)) return [...path, key];
    const inner = unknownKey(value, Reflect.get(read, key), [...path, key]);
    if (inner !== null) return inner;
  }
  return null;
}

const at = (path: readonly PropertyKey[]): string => (path.length === 0 ? '' : `${path.map(String).join('/')}: `);
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const wrong = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });
