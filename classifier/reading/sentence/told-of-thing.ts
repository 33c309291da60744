import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { FOR_SALE } from './what-is-kept.ts';
import { PREPOSITIONS, STOP } from './verb-phrase.ts';
import { textBefore, type Word } from '../words/words.ts';

/** Whether a verb that moves money only tells of what a sentence names, and nobody is paid by the tool. */
export function tellsOfThing(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  if (!mayPay(verb)) return false;
  const [before, follows] = [textBefore(sentence, index), sentence[index + 1]?.text ?? '.'];
  if (index === 0) return namesMany(sentence, verb, follows);
  // "Homes for sale or rent in a city"
  if (before === 'or' && FOR_SALE.has(textBefore(sentence, index - 1))) return true;
  // "Insider buying and selling by ticker"
  const isPair = before === 'and' && verb.form === 'gerund' && sentence[index - 2]?.text.endsWith('ing') === true;
  if (isPair && index > 2 && sentence[0]?.known.verb === undefined && (STOP.has(follows) || PREPOSITIONS.has(follows)))
    return true;
  // "Numbers you rent", "Fees to pay when selling"
  return (before === 'you' || before === 'to') && verb.form === 'base' && startsWithThings(sentence, index - 1);
}

const mayPay = ({ effect }: VerbForm): boolean => CATEGORY_OF[effect] === 'Financial';

/** Whether a sentence begins with a plural, and says nothing else before an index. */
function startsWithThings(sentence: readonly Word[], end: number): boolean {
  const last = sentence[end - 1]?.text ?? '';
  return (
    end > 0 &&
    last.endsWith('s') &&
    !DOERS.has(last) &&
    sentence
      .slice(0, end)
      .every(({ text, known }) => !LEADS.has(text) && (known.verb === undefined || known.nouns.size > 0))
  );
}

const LEADS = oneOf('lets allows enables helps gives makes provides use uses used this it tool the');
/** What does something for somebody, or is able to. */
const DOERS = oneOf(
  'tools functions methods actions commands operations endpoints utilities helpers ways steps agents users customers buyers lets allows enables helps instructions credentials permissions',
);

/** "Charges on the account", "Purchases and revenue", "Rent that has accrued", "Pay periods of a company", "Bids and asks" */
function namesMany(sentence: readonly Word[], { lemma, form, nounish }: VerbForm, follows: string): boolean {
  if (form === 'base' && nounish && /^(?:that|which)$/.test(follows)) return true;
  if (lemma === 'pay' && form === 'base') return PAY.has(follows);
  if (form !== 'third') return false;
  if (lemma === 'bid' && follows === 'and' && sentence[2]?.text === 'asks') return true;
  if (!PLURALS.has(lemma)) return false;
  if (follows === 'and') return sentence[2]?.known.verb?.form !== 'third';
  return BESIDE.has(follows);
}

/** What needs an object where it is a verb. */
const PLURALS = oneOf('charge purchase payout refund reimburse');
/** What is called after what somebody earns. */
const PAY = oneOf('schedules periods stubs slips rates grades bands ranges frequencies cycles dates gaps scales');
const BESIDE = oneOf('on in by during since between at across per');
