import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Context } from './context.ts';

export const WATCHES: ReadonlySet<string> = oneOf('watch monitor track follow check alert crawl scrape');

/** "Watches a page" with the address that is told of changes, or with how often: it does so from then on. */
export const keepsWatch = ({ from }: Act, { parameters }: Context): boolean =>
  from !== 'later' &&
  parameters.some(({ depth, required, words }) => depth === 0 && required && TELLS.test(words.join('_')));

const TELLS =
  /^(?:(?:notify|notification|alert|recipient|callback)_(?:e?mail|url|channel|phone|emails)|notify|e?mail|webhook(?:_url)?|callback_url|cron(?:_expression)?|every|frequency|schedule)$/;
