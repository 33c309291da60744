import { parse as parseCel } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import { entriesOf, fileNamed, HIDDEN, RUNS, valueOf, type Client } from './client.ts';

const FILE = 'config.yaml';

/** agentgateway's MCP authorization with a CEL engine: any rule that allows, and what none allows is refused and not listed. */
export const agentgateway: Client = {
  format: 'agentgateway',
  prompts: false,
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    if (text === null) return () => RUNS;
    const document: unknown = parse(text);
    const rules = ['mcp', 'policies', 'mcpAuthorization', 'rules'].reduce<unknown>((value, key) => {
      entriesOf(value, key);
      return valueOf(value, key);
    }, document);
    if (!Array.isArray(rules)) throw new Error('Expected rules.');
    const allows = rules.map((rule: unknown) => {
      entriesOf(rule, 'allow');
      return parseCel(String(valueOf(rule, 'allow')));
    });
    return (tool) =>
      allows.some((allow) => holds(() => allow({ mcp: { tool: { name: tool, target: serverKey } } }))) ? RUNS : HIDDEN;
  },
};

/** An error is no allowance. */
export function holds(evaluate: () => unknown): boolean {
  try {
    return evaluate() === true;
  } catch {
    return false;
  }
}
