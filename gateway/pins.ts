import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { Policy } from '#schema/policy.ts';
import { listedDigest, listedName } from './definitions.ts';

/** How the definition of a tool with a rule stands to what the rule was made for. */
export interface Standing {
  readonly tool: string;
  readonly standing: 'same' | 'changed' | 'unpinned' | 'unlisted' | 'twice';
  /** As the server lists it now; null where it does not, or not once. */
  readonly digest: string | null;
  readonly definition: unknown;
}

/** Compares the rules of a policy with what its server lists. */
export function standings({ tools }: Pick<Policy, 'tools'>, listed: readonly unknown[]): Standing[] {
  return tools.map(({ tool, digest: wanted }) => {
    const [definition, ...more] = listed.filter((one) => listedName(one) === tool);
    const digest = more.length === 0 && definition !== undefined ? listedDigest(definition) : null;
    if (more.length > 0) return { tool, standing: 'twice', digest, definition };
    if (digest === null) return { tool, standing: 'unlisted', digest, definition };
    const standing = wanted === undefined ? 'unpinned' : wanted === digest ? 'same' : 'changed';
    return { tool, standing, digest, definition };
  });
}

/**
 * The text of a policy file with digests put into rules of one server, everything else as it was. `serverKey` chooses the
 * policy where the file has several.
 */
export function pinned(
  text: string,
  format: 'json' | 'yaml',
  serverKey: string,
  digests: ReadonlyMap<string, string>,
): string {
  const document = parseDocument(text, { logLevel: 'error' });
  const content = document.toJS({ maxAliasCount: 50 }) as PolicyFileContent;
  const at = content.servers?.findIndex((one) => one.serverKey === serverKey) ?? -1;
  const root: JSONPath = at >= 0 ? ['servers', at] : [];
  const rules = (at >= 0 ? content.servers?.[at] : content)?.tools ?? [];
  const paths = rules.flatMap(({ tool }, index) => {
    const digest = digests.get(tool);
    return digest === undefined ? [] : [{ path: [...root, 'tools', index, 'digest'], digest }];
  });
  if (format === 'yaml') {
    for (const { path, digest } of paths) document.setIn(path, digest);
    return document.toString({ lineWidth: 0 });
  }
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return paths.reduce(
    (now, { path, digest }) => applyEdits(now, modify(now, path, digest, { formattingOptions })),
    text,
  );
}

/** A policy file that was read and found good: one policy, or several. */
interface PolicyFileContent {
  readonly tools?: readonly { readonly tool: string }[];
  readonly servers?: readonly { readonly serverKey: string; readonly tools: readonly { readonly tool: string }[] }[];
}
