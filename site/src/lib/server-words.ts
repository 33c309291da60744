import { RISKS } from '#schema/category.ts';
import type { ServerSummary } from '#schema/record.ts';
import { grouped } from './number.ts';
import { outcomeWords } from './words.ts';

/** The two worst levels of a server in a few words, or why there are none. */
export function worstWords(server: Pick<ServerSummary, 'byRisk' | 'tools' | 'outcome'>): string {
  if (server.tools === 0) return `${outcomeWords(server.outcome).short}: unknown, not safe`;
  const levels = [...RISKS]
    .reverse()
    .map((risk) => ({ risk, count: server.byRisk[risk] ?? 0 }))
    .filter(({ count }) => count > 0);
  if (levels.length === 0) return 'Not classified yet';
  const words = levels.slice(0, 2).map(({ risk, count }) => `${grouped(count)} ${risk}`);
  return words.join(', ');
}
