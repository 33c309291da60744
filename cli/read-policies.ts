import { policyFormat, readPolicyDocument } from '#policy/document.ts';
import type { Policy } from '#schema/policy.ts';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** The policies of a document in Placard's own format: one, or a stack of them. Throws `CommandError` for anything else. */
export async function readPolicies(file: string, io: Pick<Io, 'cwd'>): Promise<readonly Policy[]> {
  const document = readPolicyDocument(await readInput(file, io), policyFormat(file));
  if (document.ok) return document.policies;
  throw new CommandError(`${file} is no policy of Placard. ${document.problem} Make one with --format placard.`);
}
