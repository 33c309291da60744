import type { Assessment } from '#schema/assessment.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Side } from './judgement.ts';

/** What is known of a definition's parameters: where they are, and the roles that its assessment gives them. */
export function sideOf(definition: ToolDefinition, { parameters }: Pick<Assessment, 'parameters'>): Side {
  const roles = new Map(parameters.map(({ pointer, role }) => [pointer, role]));
  return {
    role: (pointer) => roles.get(pointer) ?? null,
    rolesWithin: (pointer) =>
      [...roles].flatMap(([at, role]) => (at === pointer || at.startsWith(`${pointer}/`) ? [role] : [])),
    has: (pointer) => valueAt(definition, pointer) !== undefined,
  };
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
