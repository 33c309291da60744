import type { Category } from '#schema/category.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { schema } from './subject.ts';

/** One half of a pair: a definition, the category it must get, and its server where that decides. */
export type Twin = readonly [definition: ToolDefinition, category: Category, server?: string];

export const tool = (name: string, description?: string, inputSchema?: Record<string, unknown>): ToolDefinition => ({
  name,
  ...(description === undefined ? {} : { description }),
  ...(inputSchema === undefined ? {} : { inputSchema }),
});
export const sql = schema({ sql: 'string' });
export const action = (...values: string[]): Record<string, unknown> =>
  schema({ action: { type: 'string', enum: values } });
/** The same where every call has to choose one. */
export const demanded = (...values: string[]): Record<string, unknown> => ({
  ...action(...values),
  required: ['action'],
});
