import { ASKS, entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '.claude/settings.json';

/**
 * Claude Code's permissions (docs "Configure permissions"; names as run with 2.1.330, which drops what cannot be seen): rules are looked at in the order
 * deny, ask, allow, and how specific they are does not matter. `deny` also takes the tool away from the model. Without a
 * rule, an MCP tool is asked about.
 */
export const claudeCode: Client = {
  format: 'claude-code',
  prompts: true,
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    const settings: unknown = text === null ? {} : JSON.parse(text);
    entriesOf(settings, 'permissions');
    const permissions = valueOf(settings, 'permissions');
    if (permissions !== undefined) entriesOf(permissions, 'deny', 'ask', 'allow');
    const rules = (kind: string) => stringsOf(valueOf(permissions, kind));
    return (tool) => {
      const name = `mcp__${sanitised(serverKey)}__${sanitised(visible(tool))}`;
      const server = `mcp__${sanitised(serverKey)}`;
      // A rule with parentheses passes the schema and is ignored; globs are never written, so none is understood here.
      const says = (kind: string) =>
        rules(kind).some((rule) => rule === name || rule === server || rule === `${server}__*`);
      if (says('deny')) return HIDDEN;
      if (says('ask')) return ASKS;
      return says('allow') ? RUNS : { ...ASKS, own: true };
    };
  },
};

function sanitised(name: string): string {
  return Array.from({ length: name.length }, (_, at) => name.charAt(at))
    .map((unit) => (/[A-Za-z0-9_-]/.test(unit) ? unit : '_'))
    .join('');
}

/** Names come in NFKC without format, private, unassigned and surrogate code points, which can take several rounds. */
function visible(name: string): string {
  const composed = [...name.normalize('NFKC')]
    .filter((character) => !/^[\p{Cf}\p{Co}\p{Cn}\p{Cs}]$/u.test(character))
    .join('');
  return composed === name ? name : visible(composed);
}
