import code from '#data/classifier/code.json' with { type: 'json' };
import { sha256 } from '#schema/tool-definition.ts';
import { LANGUAGES_TEXT } from './reading/words/languages.ts';
import { LEXICON_TEXT } from './reading/words/lexicon.ts';
import { WORDS_TEXT } from './reading/words/wording.ts';
import { WEIGHTS_TEXT } from './verdict.ts';

/** For people. What changes a verdict shows in the digest by itself. */
const VERSION = '0.2';

/**
 * Version of everything that decides a verdict: changes whenever a verdict could. Data count by their own bytes, code by
 * the digest that `scripts/write-ruleset.ts` stores.
 */
export const RULESET: string = `${VERSION}-${sha256([code.digest, LEXICON_TEXT, LANGUAGES_TEXT, WORDS_TEXT, WEIGHTS_TEXT].join('\n')).slice(0, 8)}`;
