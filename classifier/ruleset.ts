import { sha256 } from '#schema/tool-definition.ts';
import { LEXICON_TEXT } from './lexicon.ts';
import { RULES } from './rules/index.ts';
import { WEIGHTS_TEXT } from './verdict.ts';

/** Raise it with any change to features, rules or model code: data changes show in the digest by themselves. */
const VERSION = '0.1';

/** Version of everything that decides a verdict: changes whenever a verdict could. */
export const RULESET: string = `${VERSION}-${sha256([LEXICON_TEXT, WEIGHTS_TEXT, ...RULES.map(({ id }) => id)].join('\n')).slice(0, 8)}`;
