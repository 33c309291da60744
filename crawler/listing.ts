import { exceeded, type Limits } from './limits.ts';
import type { Envelope } from './guard/outgoing.ts';
import type { End, Peer } from './guard/peer.ts';
import { toolListReader, type ToolList } from './guard/tool-list.ts';
import { odd, refused, wantsInput } from './refusal.ts';

/** The tools of a list, and whether bytes of it were no UTF-8. */
export type ListedTools = ToolList & { readonly invalidUtf8?: true };

/** Pages until there is no cursor, a limit is passed, or something fails; what came before a failure is kept. */
export async function listTools(
  peer: Peer,
  limits: Limits,
  _meta?: Envelope,
): Promise<{ list: ListedTools; failure?: End }> {
  const reader = toolListReader(limits);
  const seen = new Set<string>();
  let isDamaged = false;
  const list = (): ListedTools => ({ ...reader.list(), ...(isDamaged && { invalidUtf8: true }) });
  const stop = (end: End): { list: ListedTools; failure: End } => ({ list: list(), failure: end });
  let cursor: string | undefined;
  for (let page = 1; ; page += 1) {
    if (page > limits.pages) return stop({ verdict: exceeded('pages', limits) });
    const params = { ...(cursor !== undefined && { cursor }), ...(_meta && { _meta }) };
    // One page tells where the next one is.
    const reply = await peer.ask({ method: 'tools/list', params }, 'listMs');
    if (reply.kind === 'ended') return stop(reply.end);
    if (reply.kind === 'error') return stop({ verdict: refused('tools/list', reply) });
    isDamaged ||= reply.isDamaged;
    const { tools, nextCursor } = reply.result;
    if (reply.result['resultType'] === 'input_required') return stop({ verdict: wantsInput('tools/list') });
    if (!Array.isArray(tools)) return stop({ verdict: odd('Its answer to tools/list has no list of tools.') });
    for (const tool of tools) {
      if (reader.size >= limits.tools) return stop({ verdict: exceeded('tools', limits) });
      reader.add(tool);
    }
    if (nextCursor === undefined || nextCursor === null) return { list: list() };
    if (typeof nextCursor !== 'string') return stop({ verdict: odd('It gave a cursor that is no string.') });
    if (nextCursor.length > limits.cursorChars) return stop({ verdict: exceeded('cursorChars', limits) });
    if (nextCursor === '' || seen.has(nextCursor)) return stop({ verdict: odd('Its pages go round in a circle.') });
    seen.add(nextCursor);
    cursor = nextCursor;
  }
}
