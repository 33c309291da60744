import type { RejectedTool } from '#schema/observation.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { excerpt } from '../excerpt.ts';
import { isRecord } from './message.ts';

/**
 * The most that one definition may hold, in UTF-16 units. What is longer is refused as a whole and recorded as refused:
 * a shortened definition would not be what the server gave, and would have another digest. The longest seen among 8,438
 * real tools: description 40,000, one definition 51,700.
 */
const MOST = { title: 1_000, description: 64 * 1024, definition: 512 * 1024 } as const;
const NAME_SHOWN = 128;

/** Tools and refused rows of all pages of a list, in the order given. */
export interface ToolList {
  readonly definitions: ToolDefinition[];
  readonly rejected: RejectedTool[];
}

/** Gathers the rows of `tools/list` one by one, so that one malformed row costs one tool and not the list. */
export function toolListReader(): { add(row: unknown): void; readonly size: number; list(): ToolList } {
  const definitions = new Map<string, ToolDefinition>();
  const rejected: RejectedTool[] = [];
  let index = 0;
  return {
    add(row) {
      const reason = whyNot(row, definitions);
      if (reason === null && isTool(row)) definitions.set(row.name, row);
      else rejected.push({ index, ...nameOf(row), reason: reason ?? 'It is no tool definition.' });
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

function whyNot(row: unknown, taken: ReadonlyMap<string, unknown>): string | null {
  const parsed = ToolDefinition.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    // Paths may run through names that the server chose.
    return excerpt(`${issue?.path.map(String).join('.') || 'The row'}: ${issue?.message ?? 'unexpected'}`, 300);
  }
  const { name, title, description } = parsed.data;
  if (taken.has(name)) return 'An earlier tool of this list has the same name.';
  if (title !== undefined && title.length > MOST.title) return tooLong('title', title.length, MOST.title);
  if (description !== undefined && description.length > MOST.description)
    return tooLong('description', description.length, MOST.description);
  const length = JSON.stringify(row).length;
  return length > MOST.definition ? tooLong('definition', length, MOST.definition) : null;
}

const tooLong = (field: string, length: number, most: number): string =>
  `Its ${field} has ${length} characters; the most that is kept is ${most}.`;

function nameOf(row: unknown): { name?: string } {
  if (!isRecord(row) || typeof row['name'] !== 'string') return {};
  return { name: excerpt(row['name'], NAME_SHOWN) };
}
