import type { Assessment } from '#schema/assessment.ts';
import type { Answered, Observation, Outcome } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** A day of the year in which these servers live, as an observation has it. */
export const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

export const refOf = (name: string, more: Partial<ServerRef> = {}): ServerRef => ({
  name,
  packages: [],
  remotes: [],
  source: 'starter',
  ...more,
});

const attempt = (server: string, date: string) => ({
  server,
  observedAt: date,
  target: { kind: 'package', registry: 'npm', identifier: 'files', version: '1.0.0' } as const,
  profile: { args: [], env: [] },
  durations: { total: 40 },
  sandbox: 'namespaces' as const,
});

/** An observation that answered with these tools. */
export function answered(
  server: string,
  date: string,
  definitions: ToolDefinition[],
  outcome: Answered['outcome'] = 'listed',
): Observation {
  const answer = { definitions, rejected: [], instructions: 'Ask first.' };
  if (outcome === 'partial')
    return { outcome, ...attempt(server, date), ...answer, detail: 'the second page did not come' };
  return { outcome, ...attempt(server, date), ...answer };
}

/** An observation that came to nothing. */
export const failed = (server: string, date: string, outcome: Exclude<Outcome, Answered['outcome']>): Observation => ({
  outcome,
  ...attempt(server, date),
  detail: 'no answer within 20 s',
});

export const toolOf = (name: string, more: Partial<ToolDefinition> = {}): ToolDefinition => ({
  name,
  description: `Does what ${name} says.`,
  inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
  ...more,
});

export const verdict = (
  category: Assessment['category'],
  risk: Assessment['risk'],
  ruleset = 'rules-1',
): Assessment => ({
  category,
  risk,
  confidence: 0.9,
  capabilities: [],
  findings: [],
  signals: [],
  parameters: [],
  ruleset,
});
