import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishServer, publishTool, PublishedServer, PublishedTool } from '#policy/record.ts';
import { COMMON_FORMATS, FORMAT_IDS } from '#policy/renderers/index.ts';
import type { Assessment } from '#schema/assessment.ts';
import { ServerRecord, ToolRecord, ToolSummary } from '#schema/record.ts';

const at = '2026-11-23T00:00:00Z';
const server = 'npm--crm-mcp';

const summary = (name: string, label: Pick<ToolSummary, 'category' | 'risk' | 'confidence'>): ToolSummary =>
  ToolSummary.parse({
    server,
    serverTitle: 'CRM',
    name,
    slug: name,
    title: null,
    description: null,
    digest: 'd'.repeat(64),
    ...label,
  });

const unknown = { category: null, risk: null, confidence: null };
const toolList = [
  summary('logout', { category: 'Destructive', risk: 'critical', confidence: 0.9 }),
  summary('list', { category: 'Read', risk: 'low', confidence: 0.9 }),
  summary('fresh', unknown),
];

const record = ServerRecord.parse({
  slug: server,
  name: 'npm/crm-mcp',
  title: 'CRM',
  description: null,
  repository: null,
  tools: 3,
  byRisk: { low: 1, medium: 0, high: 0, critical: 1 },
  byCategory: { Read: 1, Write: 0, Execute: 0, Destructive: 1, Financial: 0 },
  ...{ grade: null, retired: null },
  assessment: null,
  outcome: 'listed',
  observedAt: at,
  firstSeen: at,
  packages: [],
  remotes: [],
  sources: ['starter'],
  observation: { outcome: 'listed', observedAt: at },
  answered: null,
  toolList,
  changes: [],
});

const assessment: Assessment = {
  category: 'Destructive',
  risk: 'critical',
  confidence: 0.9,
  capabilities: [],
  findings: [],
  signals: [],
  parameters: [],
  ruleset: '1',
};

const logout = ToolRecord.parse({
  ...toolList[0],
  definition: { name: 'logout' },
  assessment,
  firstSeen: at,
  lastSeen: at,
  lastChanged: at,
  removedAt: null,
  changes: [],
});

describe('a published server', () => {
  it('has the policy for all its tools and a snippet in every format', () => {
    const published = publishServer(record, [
      logout,
      { name: 'list', assessment: { ...assessment, category: 'Read', risk: 'low' } },
      { name: 'fresh', assessment: null },
    ]);
    assert.deepEqual(PublishedServer.parse(published), published);
    assert.deepEqual(
      published.policy.tools.map(({ tool, decision }) => [tool, decision]),
      [
        ['fresh', 'ask'],
        ['list', 'allow'],
        ['logout', 'hide'],
      ],
    );
    assert.deepEqual(
      published.snippets.map(({ format }) => format),
      FORMAT_IDS,
    );
    assert.equal(published.toolList, record.toolList);
  });
});

describe('a published tool', () => {
  it('has the policy for itself and leaves its siblings alone', () => {
    const published = publishTool(logout, record);
    assert.deepEqual(PublishedTool.parse(published), published);
    assert.deepEqual(
      published.policy.tools.map(({ tool }) => tool),
      ['logout'],
    );
    assert.deepEqual(published.policy.others, ['fresh', 'list']);
    assert.equal(published.policy.serverKey, 'crm');
    assert.deepEqual(
      published.snippets.map(({ format }) => format),
      COMMON_FORMATS,
    );
  });

  for (const format of FORMAT_IDS)
    it(`has it in ${format} alone where that is asked for`, () => {
      const { snippets } = publishTool(logout, record, format);
      assert.deepEqual(
        snippets.map((snippet) => snippet.format),
        [format],
      );
    });

  it('goes without the formats that list every sibling where there are very many', () => {
    const many = Array.from({ length: 2000 }, (_, number) => summary(`tool_${number}`, unknown));
    const published = publishTool(logout, { ...record, toolList: many });
    // `placard` is the policy itself, which knows the names of the others, as a list of what is offered has to.
    assert.deepEqual(
      published.snippets.map(({ format }) => format),
      ['claude-code', 'codex', 'gemini', 'cursor'],
    );
    assert.equal(publishTool(logout, { ...record, toolList: many }, 'vscode').snippets.length, 1);
  });
});
