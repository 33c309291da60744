import { limitsWith, type Limits } from '#crawler/limits.ts';
import { guard } from '#crawler/guard/guard.ts';
import { converse, type Conversation } from '#crawler/session.ts';
import type { Era } from '#schema/observation.ts';
import { manualClock } from './manual-clock.ts';
import { scriptedProcess, type Line, type ScriptedProcess, type ServerSide } from './scripted-process.ts';

export type Script = (line: Line, server: ServerSide, clock: ReturnType<typeof manualClock>) => void;

/** Has a whole conversation with a scripted server, under limits that a test can reach. */
export async function talkWith(
  script: Script,
  limits: Partial<Limits> = {},
  lastEra?: Era,
): Promise<{ talk: Conversation; server: ScriptedProcess }> {
  const clock = manualClock();
  const server = scriptedProcess((line, side) => script(line, side, clock));
  let ids = 0;
  const peer = guard(server, { limits: limitsWith(limits), clock, newId: () => `secret-${(ids += 1)}` });
  const client = { name: 'placard', version: '0' };
  const talk = await converse(peer, { limits: limitsWith(limits), clock, client, lastEra });
  await peer.close();
  return { talk, server };
}

export const NOTES = [{ name: 'list_notes' }, { name: 'delete_note', annotations: { destructiveHint: true } }];
export const names = (talk: Conversation): string[] =>
  talk.kind === 'answered' ? talk.answer.definitions.map(({ name }) => name) : [];
