/** One block of an event stream (HTML standard, "Server-sent events"): its lines as they came, and what they say. */
export interface StreamEvent {
  readonly lines: readonly string[];
  /** null: the block has no data, as a comment that keeps a connection open. */
  readonly data: string | null;
  readonly id: string | null;
  /** In milliseconds, where it says so. */
  readonly retry: number | null;
}

/** Cuts an event stream into its blocks. Throws `RangeError` for one of more than `max` characters. */
export async function* events(body: AsyncIterable<Buffer>, max: number): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let block: string[] = [];
  let length = 0;
  for await (const piece of body) {
    rest += decoder.decode(piece, { stream: true });
    // A line may end in CR, LF or both; a CR at the end of a piece may have its LF in the next.
    const parts = rest.split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? '';
    for (const line of parts) {
      if (line === '') {
        if (block.length > 0) yield eventOf(block);
        [block, length] = [[], 0];
      } else {
        block.push(line);
        length += line.length;
      }
    }
    if (length + rest.length > max) throw new RangeError(`An event has more than ${max} characters.`);
  }
  // A block that does not end is no event.
}

/** A block as it goes on, its data replaced where something else is given. */
export function encoded({ lines }: StreamEvent, data?: string): string {
  const kept = data === undefined ? lines : lines.filter((line) => !isField(line, 'data'));
  return [...kept, ...(data === undefined ? [] : data.split('\n').map((line) => `data: ${line}`)), '', ''].join('\n');
}

/** A message as an event of our own. */
export const messageEvent = (text: string): string => `event: message\ndata: ${text}\n\n`;

function eventOf(lines: readonly string[]): StreamEvent {
  const data = lines.filter((line) => isField(line, 'data')).map(valueOf);
  const id = lines.findLast((line) => isField(line, 'id'));
  const retry = lines.findLast((line) => isField(line, 'retry'));
  const wait = retry === undefined ? Number.NaN : Number(valueOf(retry));
  return {
    lines,
    data: data.length === 0 ? null : data.join('\n'),
    id: id === undefined ? null : valueOf(id),
    retry: Number.isInteger(wait) && wait >= 0 ? wait : null,
  };
}

const isField = (line: string, name: string): boolean => line === name || line.startsWith(`${name}:`);
const valueOf = (line: string): string => line.slice(line.indexOf(':') + 1 || line.length).replace(/^ /, '');
