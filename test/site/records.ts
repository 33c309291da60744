import type { Assessment } from '#schema/assessment.ts';
import type { Finding } from '#schema/finding.ts';
import type { ServerRecord, ToolRecord } from '#schema/record.ts';
import { digestOf, type ToolDefinition } from '#schema/tool-definition.ts';
import { toolSlug } from '#schema/slug.ts';

const AT = '2026-11-20T09:30:00.000Z';
export const SERVER = 'npm--fixture';

/** A finding whose one piece of evidence is the given words of the description. */
export const finding = (rule: string, excerpt: string, start: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  capability: 'deletes',
  direction: 'for',
  weight: { category: 2.5, risk: 0.5 },
  evidence: [{ pointer: '/description', in: 'value', start, end: start + excerpt.length, excerpt }],
  ...more,
});

export const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  category: 'Destructive',
  risk: 'high',
  confidence: 0.91,
  capabilities: ['deletes'],
  findings: [],
  signals: [],
  parameters: [],
  ruleset: 'fixture',
  ...more,
});

/** The record of a tool, classified unless `assessed` is null. */
export function toolRecord(definition: ToolDefinition, assessed: Assessment | null = assessment()): ToolRecord {
  const { name, title = null, description = null } = definition;
  return {
    server: SERVER,
    serverTitle: 'Fixture',
    name,
    slug: toolSlug(name),
    title,
    description,
    digest: digestOf(definition),
    category: assessed?.category ?? null,
    risk: assessed?.risk ?? null,
    confidence: assessed?.confidence ?? null,
    definition,
    assessment: assessed,
    firstSeen: AT,
    lastSeen: AT,
    lastChanged: AT,
    removedAt: null,
    changes: [
      {
        server: SERVER,
        tool: name,
        kind: 'tool-added',
        observedAt: AT,
        before: null,
        after: digestOf(definition),
        first: true,
        judgement: null,
      },
    ],
  };
}

/** The record of a server that lists the given tools. */
export const serverRecord = (tools: readonly ToolRecord[], more: Partial<ServerRecord> = {}): ServerRecord => ({
  slug: SERVER,
  name: 'npm/fixture',
  title: 'Fixture',
  description: null,
  repository: null,
  tools: tools.length,
  byRisk: { low: 0, medium: 0, high: tools.length, critical: 0 },
  byCategory: { Read: 0, Write: 0, Execute: 0, Destructive: tools.length, Financial: 0 },
  ...{ grade: null, retired: null },
  assessment: null,
  outcome: 'listed',
  observedAt: AT,
  firstSeen: AT,
  packages: [],
  remotes: [],
  sources: ['starter'],
  observation: { outcome: 'listed', observedAt: AT },
  answered: { outcome: 'listed', observedAt: AT },
  toolList: [...tools],
  changes: [],
  ...more,
});
