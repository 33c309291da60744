import { parse as parseCel } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import { holds } from './agentgateway.ts';
import { entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'mcproute.yaml';

/**
 * An MCPRoute of Envoy AI Gateway (fields read in its resource definition) with a CEL engine: what is excluded, or not
 * included, is gone; then the first rule that matches, where an error matches nothing. No list has more than 32 items.
 */
export const envoy: Client = {
  format: 'envoy',
  prompts: false,
  read(files, serverKey, alone = true) {
    const name = alone ? FILE : `${serverKey}.${FILE}`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    if (text === null) return () => RUNS;
    const route: unknown = parse(text);
    entriesOf(route, 'apiVersion', 'kind', 'metadata', 'spec');
    const spec = valueOf(route, 'spec');
    entriesOf(spec, 'parentRefs', 'backendRefs', 'securityPolicy');
    const [backend] = listOf(valueOf(spec, 'backendRefs'));
    entriesOf(backend, 'name', 'kind', 'group', 'toolSelector');
    const selector = valueOf(backend, 'toolSelector');
    const isOffered = offering(selector);
    const rules = rulesOf(valueOf(spec, 'securityPolicy'));
    return (tool) => {
      if (!isOffered(tool)) return HIDDEN;
      // A name alone will not do: an argument that another tool's rule looks at may be called the same.
      if (!rules.some(({ text: cel }) => cel.includes(`request.mcp.tool == ${JSON.stringify(tool)}`))) return RUNS;
      const judge = (args: unknown): 'runs' | 'refused' => {
        const context = { request: { mcp: { method: 'tools/call', tool, params: { arguments: args } } } };
        const first = rules.find(({ matches }) => holds(() => matches(context)));
        return (first?.action ?? 'Allow') === 'Allow' ? 'runs' : 'refused';
      };
      return { ...RUNS, judge };
    };
  },
};

function offering(selector: unknown): (tool: string) => boolean {
  if (selector === undefined) return () => true;
  const [entry, ...more] = entriesOf(selector, 'include', 'includeRegex', 'exclude', 'excludeRegex');
  if (entry === undefined || more.length > 0) throw new Error('Expected one list.');
  const [kind, items] = [entry[0], stringsOf(entry[1])];
  if (items.length === 0 || items.length > 32) throw new Error('Expected one to 32 items.');
  const isNamed = (tool: string) =>
    kind.endsWith('Regex') ? items.some((item) => new RegExp(item, 'u').test(tool)) : items.includes(tool);
  return (tool) => isNamed(tool) === kind.startsWith('include');
}

function rulesOf(security: unknown) {
  if (security === undefined) return [];
  entriesOf(security, 'authorization');
  const authorization = valueOf(security, 'authorization');
  entriesOf(authorization, 'defaultAction', 'rules');
  const rules = listOf(valueOf(authorization, 'rules'));
  if (valueOf(authorization, 'defaultAction') !== 'Allow' || rules.length > 32)
    throw new Error('Expected up to 32 rules.');
  return rules.map((rule) => {
    entriesOf(rule, 'action', 'cel');
    const text = String(valueOf(rule, 'cel'));
    return { action: valueOf(rule, 'action'), text, matches: parseCel(text) };
  });
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('Expected a list.');
  return value;
}
