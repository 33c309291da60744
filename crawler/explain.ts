import { variablesWanted } from './dummies.ts';
import { excerpt } from './excerpt.ts';
import { exceeded, type Limits } from './limits.ts';
import { limitPassed } from './passed-limit.ts';
import type { Conversation } from './session.ts';
import type { Verdict } from './verdict.ts';

/**
 * A server that leaves passed a limit; or, before it answers, wants something, or does not start; or, after that, crashed.
 */
export function explain(
  { end, times }: Extract<Conversation, { kind: 'failed' }>,
  said: { stderr: string; stdout: string },
  limits: Limits,
): Verdict {
  const { verdict, exit } = end;
  if (!exit) return verdict;
  const limit = limitPassed(exit, said.stderr);
  if (limit !== null) return exceeded(limit, limits);
  const wanted = variablesWanted(`${said.stderr}\n${said.stdout}`);
  if (times.initialize !== undefined)
    return { outcome: 'crashed', detail: `${verdict.detail} ${lastWords(said.stderr)}`.trim() };
  if (wanted.length > 0)
    return { outcome: 'needs-config', detail: `${verdict.detail} It asks for ${wanted.join(', ')}.` };
  const detail = `${verdict.detail} ${lastWords(said.stderr || said.stdout)}`.trim();
  return {
    outcome: /\busage:|\brequired argument|missing argument/i.test(detail) ? 'needs-config' : 'launch-failed',
    detail,
  };
}

/** The line of a server's diagnostics that most likely tells why, as an excerpt. */
function lastWords(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s{1,8}at |^Node\.js v|^ {0,4}\d{1,3}: /.test(line));
  const telling = lines.findLast((line) => /error|cannot|failed|usage/i.test(line.slice(0, 500))) ?? lines.at(-1);
  return telling === undefined ? 'It said nothing.' : `It said: ${excerpt(telling)}`;
}
