import { member, type Message } from './message.ts';
import type { Session } from './session.ts';
import { protocolMeta } from './refusal.ts';

const MOST_PAGES = 100;
const META = ['protocolVersion', 'clientInfo', 'clientCapabilities'] as const;
const running = new WeakMap<Session, Promise<void>>();

/**
 * Asks the server for its whole list, in the name of the client whose call needs it; one listing at a time. What cannot be
 * had stays unknown.
 */
export async function refreshed(session: Session, call: Message): Promise<void> {
  const current = running.get(session) ?? list(session, call).finally(() => running.delete(session));
  running.set(session, current);
  await current;
}

async function list({ askServer, definitions }: Session, call: Message): Promise<void> {
  const meta = Object.fromEntries(
    META.flatMap((name) => {
      const value = protocolMeta(call, name);
      return value === undefined ? [] : [[`io.modelcontextprotocol/${name}`, value]];
    }),
  );
  const { forgotten } = definitions;
  const cursors = new Set<string>();
  try {
    for (let cursor: string | undefined, page = 0; page < MOST_PAGES; page += 1) {
      const params = { ...(cursor !== undefined && { cursor }), ...(Object.keys(meta).length > 0 && { _meta: meta }) };
      const result = await askServer('tools/list', params);
      const tools = member(result, 'tools');
      if (!Array.isArray(tools)) return;
      definitions.learn(tools, cursor === undefined);
      const next = member(result, 'nextCursor');
      if (typeof next !== 'string' || next === '') {
        // Unless the server has said meanwhile that the list is another one.
        if (definitions.forgotten === forgotten) definitions.complete();
        return;
      }
      if (cursors.has(next)) return;
      cursors.add((cursor = next));
    }
  } catch {
    // A server that does not answer leaves its tools unknown, which is refused where it matters.
  }
}
