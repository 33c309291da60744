import { Policy, PolicyStack } from '#schema/policy.ts';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** The policies of a document in Placard's own format: one, or a stack of them. Throws `CommandError` for anything else. */
export async function readPolicies(file: string, io: Pick<Io, 'cwd'>): Promise<readonly Policy[]> {
  const value = parse(file, await readInput(file, io));
  const isStack = typeof value === 'object' && value !== null && 'servers' in value;
  const parsed = isStack ? PolicyStack.safeParse(value) : Policy.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.map(String).join('/') ?? '';
    throw new CommandError(
      `${file} is no policy of Placard: ${at === '' ? '' : `${at}: `}${issue?.message ?? 'not valid'}. Make one with --format placard.`,
    );
  }
  return 'servers' in parsed.data ? parsed.data.servers : [parsed.data];
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is no JSON.`);
  }
}
