import type { ToolDefinition } from '#schema/tool-definition.ts';
import { readParameters } from './reading/schema/parameters.ts';
import { MAX_TEXT } from './reading/words/place.ts';
import { pointerOf, visitStrings } from './signals/strings.ts';

/** Something of a definition that is there but was not read, as there was too much of it. */
export interface Unread {
  /** JSON Pointer of what was not read to its end. */
  readonly pointer: string;
  readonly what: string;
}

/** So that a list of what is too long does not grow too long itself. */
const MAX_LISTED = 20;

/** What rules or signals did not read of a definition; empty for nearly all. */
export function unreadOf(definition: ToolDefinition): Unread[] {
  const unread: Unread[] = [];
  const rest = visitStrings(definition, (text, _, path) => {
    if (text.length > MAX_TEXT && unread.length < MAX_LISTED)
      unread.push({ pointer: pointerOf(path), what: `all but the first ${MAX_TEXT} of ${text.length} characters` });
  });
  const { stoppedAt } = readParameters(definition.inputSchema);
  if (stoppedAt !== null)
    unread.push({ pointer: stoppedAt, what: 'this parameter, and what comes after it, by the rules' });
  if (rest !== null)
    unread.push({ pointer: rest.pointer, what: 'this string, and what comes after it, for attack signals' });
  return unread;
}
