import type { Retirement } from '#schema/lifecycle.ts';
import { visibleLine } from '#schema/visible-text.ts';

/** What a registry says of the end of a server, to stand behind its name: when, which registry, and why in its words. */
export function retiredWords({ status, since, note, source }: Retirement): string {
  const what = status === 'deleted' ? 'taken back by its registry' : 'deprecated by its registry';
  const when = since === undefined ? '' : ` on ${since.slice(0, 10)}`;
  const why = note === undefined ? '' : `: ${visibleLine(note, 200)}`;
  return `${what} (${visibleLine(source, 60)})${when}${why}`;
}
