import { parse } from 'smol-toml';
import {
  ASKS,
  entriesOf,
  fileNamed,
  HIDDEN,
  RUNS,
  serverIn,
  stringsOf,
  valueOf,
  type Client,
  type Ruling,
} from './client.ts';

const SETTINGS = '~/.gemini/settings.json';
const POLICY = '~/.gemini/policies/placard.toml';
const DECISIONS: Readonly<Record<string, Ruling>> = { allow: RUNS, ask_user: ASKS, deny: HIDDEN };

/**
 * Gemini CLI as run with 0.61.0: `excludeTools` before `includeTools`, raw names; then of the policy rules that name the
 * server and the tool (or `*`), the one of the highest priority. A file with one bad rule counts for nothing, so this one
 * throws. Without a rule an MCP tool is asked about.
 */
export const gemini: Client = {
  format: 'gemini',
  prompts: true,
  read(files, serverKey) {
    const file = fileNamed(files, SETTINGS, POLICY);
    const server = serverIn(file(SETTINGS), serverKey, 'includeTools', 'excludeTools');
    const include = valueOf(server, 'includeTools');
    const document: unknown = parse(file(POLICY) ?? '');
    entriesOf(document, 'rule');
    const rules = valueOf(document, 'rule') ?? [];
    if (!Array.isArray(rules)) throw new Error('Expected rules.');
    const own = rules.map(ruleOf).filter(({ mcpName }) => mcpName === serverKey);
    return (tool) => {
      if (stringsOf(valueOf(server, 'excludeTools')).includes(tool)) return HIDDEN;
      // What stands before a parenthesis is enough.
      if (include !== undefined && !stringsOf(include).some((name) => name === tool || name.startsWith(`${tool}(`)))
        return HIDDEN;
      const [best] = own
        .filter(({ names }) => names.includes('*') || names.includes(tool))
        .sort((a, b) => b.priority - a.priority);
      return best?.ruling ?? { ...ASKS, own: true };
    };
  },
};

function ruleOf(rule: unknown) {
  entriesOf(rule, 'mcpName', 'toolName', 'decision', 'priority');
  const [mcpName, toolName, decision, priority] = ['mcpName', 'toolName', 'decision', 'priority'].map((key) =>
    valueOf(rule, key),
  );
  const names = typeof toolName === 'string' ? [toolName] : stringsOf(toolName);
  const ruling = typeof decision === 'string' ? DECISIONS[decision] : undefined;
  if (names.length === 0 || typeof priority !== 'number' || priority > 999 || ruling === undefined)
    throw new Error('Expected a rule.');
  if (names.length > 1 && names.some((name) => name.includes('*'))) throw new Error('Expected names of tools.');
  return { mcpName, names, priority, ruling };
}
