import type { RejectedTool } from '#schema/observation.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { excerpt } from '../excerpt.ts';
import { DEFAULT_LIMITS, exceeded, type LimitName, type Limits } from '../limits.ts';
import { isRecord } from './message.ts';

const NAME_SHOWN = 128;

/** Tools and refused rows of all pages of a list, in the order given. */
export interface ToolList {
  readonly definitions: ToolDefinition[];
  readonly rejected: RejectedTool[];
}

/** Gathers the rows of `tools/list` one by one, so that one malformed row costs one tool and not the list. */
export function toolListReader(limits: Limits = DEFAULT_LIMITS): {
  add(row: unknown): void;
  readonly size: number;
  list(): ToolList;
} {
  const definitions = new Map<string, ToolDefinition>();
  const rejected: RejectedTool[] = [];
  let index = 0;
  return {
    add(row) {
      const refuse = (reason: string): void => void rejected.push({ index, ...nameOf(row), reason });
      if (!isTool(row)) refuse(whatIsOdd(row));
      else {
        const reason = whyRefused(row, definitions, limits);
        if (reason === null) definitions.set(row.name, row);
        else refuse(reason);
      }
      index += 1;
    },
    get size() {
      return index;
    },
    list: () => ({ definitions: [...definitions.values()], rejected }),
  };
}

/** Checks without copying: zod's copy of a definition would silently lack a parameter that is named `__proto__`. */
const isTool = (row: unknown): row is ToolDefinition => ToolDefinition.safeParse(row).success;

function whatIsOdd(row: unknown): string {
  const [issue] = ToolDefinition.safeParse(row).error?.issues ?? [];
  // Paths may run through names that the server chose.
  return excerpt(`${issue?.path.map(String).join('.') || 'The row'}: ${issue?.message ?? 'unexpected'}`, 300);
}

function whyRefused(tool: ToolDefinition, taken: ReadonlyMap<string, unknown>, limits: Limits): string | null {
  if (taken.has(tool.name)) return 'An earlier tool of this list has the same name.';
  const passed = limitPassed(tool, limits);
  return passed === null ? null : exceeded(passed, limits).detail;
}

function limitPassed(tool: ToolDefinition, limits: Limits): LimitName | null {
  const { title = '', description = '', inputSchema, outputSchema } = tool;
  if (title.length > limits.titleChars) return 'titleChars';
  if (description.length > limits.descriptionChars) return 'descriptionChars';
  if (hasMoreValues([inputSchema, outputSchema], limits.schemaNodes)) return 'schemaNodes';
  return JSON.stringify(tool).length > limits.definitionChars ? 'definitionChars' : null;
}

/** Whether schemas hold more than `most` values, without recursion and without looking at many more. */
function hasMoreValues(schemas: readonly unknown[], most: number): boolean {
  const left: unknown[] = schemas.filter((schema) => schema !== undefined);
  for (let seen = 0; seen + left.length <= most; seen += 1) {
    if (left.length === 0) return false;
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) left.push(inner);
  }
  return true;
}

function nameOf(row: unknown): { name?: string } {
  if (!isRecord(row) || typeof row['name'] !== 'string') return {};
  return { name: excerpt(row['name'], NAME_SHOWN) };
}
