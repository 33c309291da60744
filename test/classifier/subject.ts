import type { Subject } from '#schema/assessment.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** A subject from a definition; the server's name decides its domain. */
export const subject = (definition: ToolDefinition, server = 'npm/example'): Subject => ({
  definition,
  server: { name: server },
});

/** An input schema from property names and types, or whole property schemas. */
export const schema = (
  properties: Readonly<Record<string, string | Record<string, unknown>>>,
): Record<string, unknown> => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, type]) => [name, typeof type === 'string' ? { type } : type]),
  ),
});
