import type { Judged } from '#changes/judge.ts';
import type { WhyId } from '#changes/why.ts';
import { classify } from '#classifier/classify.ts';
import type { Direction } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** The definition as the classifier sees its parameters; its labels are left out, so that only edits are judged. */
export function judged(definition: ToolDefinition): Judged {
  const { parameters } = classify({ definition, server: { name: 'npm/boxes' } });
  return { definition, assessment: { category: 'Write', risk: 'medium', capabilities: [], parameters }, signals: [] };
}

export const tool = (more: Partial<ToolDefinition>): ToolDefinition => ({
  name: 'update_box',
  description: 'Updates.',
  ...more,
});
export const takes = (properties: object, more: object = {}): Partial<ToolDefinition> => ({
  inputSchema: { type: 'object', properties, ...more },
});
/** One parameter, `box`. */
export const one = (schema: object): Partial<ToolDefinition> => takes({ box: schema });
export const hint = (annotations: Record<string, unknown>): Partial<ToolDefinition> => ({ annotations });
export const text = { type: 'string' };

/** What a definition was and is → the direction, and what was found in each edit. */
export type Case = readonly [
  before: Partial<ToolDefinition>,
  after: Partial<ToolDefinition>,
  direction: Direction,
  ...found: (WhyId | null)[],
];
