import { Policy } from '#schema/policy.ts';
import { recommendForTool, recommendPolicy, type JudgedTool } from '#policy/recommend.ts';

const server = { slug: 'npm--example--crm-mcp-server', name: 'npm/@example/crm-mcp-server' };

const logout: JudgedTool = {
  name: 'logout',
  assessment: { category: 'Destructive', risk: 'critical', confidence: 0.94 },
};
const runCode: JudgedTool = { name: 'run_code', assessment: { category: 'Execute', risk: 'high', confidence: 0.9 } };
const updateRecord: JudgedTool = {
  name: 'update_record',
  assessment: { category: 'Write', risk: 'medium', confidence: 0.8 },
};
const listOrgs: JudgedTool = { name: 'list_orgs', assessment: { category: 'Read', risk: 'low', confidence: 0.97 } };
const tidyUp: JudgedTool = { name: 'tidy_up', assessment: { category: 'Read', risk: 'low', confidence: 0.31 } };
const newest: JudgedTool = { name: 'query.newest', assessment: null };

export const tools = [logout, runCode, updateRecord, listOrgs, tidyUp, newest];
const names = tools.map(({ name }) => name);

/** Policies that a person reads in each format: one per kind of recommendation, and what hostile names do. */
export const samples = {
  'one-tool-hidden': recommendForTool(server, logout, names),
  'one-tool-asked': recommendForTool(server, runCode, names),
  'one-tool-limited': recommendForTool(server, updateRecord, names),
  'one-tool-allowed': recommendForTool(server, listOrgs, names),
  'whole-server': recommendPolicy(server, tools),
  'empty-server': recommendPolicy(server, []),
  'deny-by-default': Policy.parse({
    version: '1',
    server: server.slug,
    serverKey: 'crm',
    preset: null,
    default: 'deny',
    tools: [
      { tool: 'list_orgs', decision: 'allow' },
      { tool: 'pay', decision: 'allow', conditions: [{ argument: '/amount', op: 'lte', value: 500 }] },
      { tool: 'send', decision: 'ask', limits: [{ max: 1, window: 'day' }] },
    ],
    others: ['logout'],
  }),
  'hostile-names': Policy.parse({
    version: '1',
    server: server.slug,
    serverKey: 'crm',
    preset: null,
    default: 'allow',
    tools: [
      { tool: '*', decision: 'hide' },
      { tool: '__proto__', decision: 'hide' },
      { tool: 'a.b', decision: 'hide' },
      { tool: 'a_b', decision: 'allow' },
      { tool: 'edit', decision: 'hide' },
      { tool: 'crm/list_orgs', decision: 'hide' },
      { tool: 'x"]\ny = ["', decision: 'hide' },
      { tool: '\u202Etuogol', decision: 'ask' },
      { tool: '😀 \uD83D', decision: 'hide' },
      { tool: 'constructor', decision: 'allow', limits: [{ max: 5, window: 'minute' }] },
      { tool: 'con structor', decision: 'allow', limits: [{ max: 5, window: 'minute' }] },
    ],
    others: ['list_orgs', 'a b'],
  }),
} satisfies Record<string, Policy>;

const files = { slug: 'npm--example--files-mcp-server', name: 'npm/@example/files-mcp-server' };
const ledger = { slug: 'npm--other--crm-mcp-server', name: 'npm/@other/crm-mcp-server' };
const deleteIt = (risk: 'low' | 'high' | 'critical'): JudgedTool => ({
  name: 'delete.it',
  assessment: { category: 'Destructive', risk, confidence: 0.9 },
});

/** Policies of several servers together: keys that clash, and tools that some client spells alike. */
export const stacks = {
  'two-servers': [
    recommendPolicy(server, [logout, deleteIt('critical')]),
    recommendPolicy(files, [listOrgs, deleteIt('low')]),
  ],
  'same-key': [
    recommendPolicy(server, [updateRecord, deleteIt('high')]),
    recommendPolicy(ledger, [listOrgs, { ...deleteIt('low'), name: 'delete_it' }]),
  ],
  'none-hidden': [
    recommendForTool(server, runCode, ['list_orgs', 'edit']),
    recommendForTool(files, listOrgs, ['run_code', 'edit']),
  ],
} satisfies Record<string, readonly Policy[]>;
