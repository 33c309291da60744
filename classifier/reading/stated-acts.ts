import { ABOUT_AN_ACT } from './name/about-an-act.ts';
import type { Act } from './acts/act.ts';
import { isDoneToRead } from './acts/meant-act.ts';
import type { ActionChoice } from './schema/action-choices.ts';
import type { Parameter } from './schema/parameters.ts';
import { actionActs, asksLeave } from './actions.ts';
import { withFlags } from './flags.ts';
import { namesAnswer } from './name/answer-names.ts';
import { oneOf } from './words/one-of.ts';
import { CATEGORY_OF } from './words/effect.ts';
import type { Domain } from './words/lexicon.ts';
import { methodOf, type Method } from './name/method.ts';
import { nameInContext } from './name/name-in-context.ts';
import { isNoun } from './name/noun-in-name.ts';
import { openingInContext } from './name/opening-in-context.ts';
import { nameActs } from './name/name.ts';
import { thingsIn } from './words/nouns.ts';
import { openingOf } from './sentence/opening.ts';
import { procedureIn } from './name/procedure.ts';
import type { Source } from './words/place.ts';
import { laterActs, storedLater } from './sentence/prose.ts';
import { isTopic } from './acts/topic.ts';
import { titleWords } from './name/title.ts';
import type { Word } from './words/words.ts';

/** The texts of a definition that state what it does. */
export interface Texts {
  readonly name: Source;
  readonly words: readonly Word[];
  readonly title: Source | null;
  readonly description: Source | null;
  readonly sentences: readonly (readonly Word[])[];
  /** The actions that a caller can choose from. */
  readonly choices: readonly ActionChoice[];
  /** The parameters, as they are declared. */
  readonly read: readonly Parameter[];
  readonly domains: ReadonlySet<Domain>;
  /** The words by which its server calls itself. */
  readonly serverWords: ReadonlySet<string>;
}

export interface Stated {
  /** All acts, most telling source first. */
  readonly acts: readonly Act[];
  /** Those of the name, and those of the opening, among them. */
  readonly named: readonly Act[];
  readonly opened: readonly Act[];
  /** The first sentence of the description that has a main verb. */
  readonly opening: readonly Word[];
  readonly method: Method | null;
}

/** What the texts of a definition say that the tool does. */
export function statedActs({
  name,
  words,
  title,
  description,
  sentences,
  choices,
  read,
  domains,
  serverWords,
}: Texts): Stated {
  const method = description === null ? null : methodOf(description);
  const { opening, openingAct: opens } = openingOf(description, sentences, choices, domains, words);
  const others = sentences.slice(opening + 1);
  const later = description === null ? [] : laterActs(description, others, domains);
  const openingAct = withDoneToIt(opens, later);
  // In "POST /users" the method is no verb of a sentence.
  const inProse = storedLater(
    method === null ? openingAct : openingAct.filter(({ place }) => place.start !== method.place.start),
    others,
  );
  const named: Act[] = [];
  for (const act of nameActs(
    name,
    words,
    'name',
    domains,
    serverWords,
    inProse[0]?.form,
    procedureIn(name, words, method),
  ))
    if (!isNoun(act, inProse) && !namesAnswer(act, inProse, words)) named.push(nameInContext(act, inProse, domains));
  const told = openingInContext(inProse, named);
  const isSteps = returnsSteps(told);
  const said = isSteps ? told.slice(0, 1) : told;
  const opened = named.some(({ effect }) => effect !== 'read') ? said.filter((act) => !isTopic(act)) : said;
  const acts = [...named];
  if (title !== null)
    for (const act of nameActs(title, titleWords(title.text), 'title', domains, serverWords))
      if (!isHeldAgainst(act, inProse))
        // "Create Hosted Payment", "Creates a link to a payment page"
        acts.push(CATEGORY_OF[act.effect] === 'Financial' ? nameInContext(act, inProse, domains) : act);
  acts.push(...opened);
  if (
    choices.length > 0 &&
    !isSteps &&
    !isGenerated(named, opened, choices) &&
    !named.some((act) => ABOUT_AN_ACT.has(act.verb) || asksLeave(act))
  )
    acts.push(...actionActs(choices, domains, named[0]?.things ?? thingsIn(name, words)));
  const all = [...withFlags(acts, read), ...later];
  return { acts: all, named, opened, opening: sentences[opening] ?? [], method };
}

/** `generate_route`, "Generates a route" with "list" and "delete": what the code that is handed back will do. */
const isGenerated = ([named]: readonly Act[], [opening]: readonly Act[], choices: readonly ActionChoice[]): boolean =>
  named?.verb === 'generate' &&
  named.effect === 'generate' &&
  opening?.effect === 'generate' &&
  choices.every(({ value }) => /^(?:list|get|read|create|update|delete)$/.test(value));

/** "Reads a file. Then it sends it to a guest": what is read is only what something is done to. */
function withDoneToIt(opening: readonly Act[], [later]: readonly Act[]): readonly Act[] {
  const [first, ...others] = opening;
  if (first === undefined || later === undefined || later.negated || !isDoneToRead(later, first)) return opening;
  if (FOLLOWS.has(later.verb)) return opening;
  return [{ ...later, from: 'sentence' }, { ...first, from: 'actions' }, ...others];
}

/** What is no more than comes of a reading, as "marks it as read"; where it is stored tells whether it stays: `storedLater`. */
const FOLLOWS = oneOf('store save persist cache make mark');

/** `Search Feedback`, "Records feedback on a search"; `Member Focus`, "Returns the areas of focus" */
function isHeldAgainst(titled: Act, said: readonly Act[]): boolean {
  const opened = CATEGORY_OF[said[0]?.effect ?? 'any'];
  const isContrary = titled.effect === 'read' ? opened === 'Write' : titled.effect === 'device' && opened === 'Read';
  return isContrary && isNoun(titled, said);
}

/** "Returns the steps of a lock. Actions: extend, withdraw": what somebody else does with them afterwards. */
const returnsSteps = ([opening]: readonly Act[]): boolean =>
  opening !== undefined &&
  HANDS_BACK.has(opening.verb) &&
  opening.things.some(({ word, head }) => head && STEPS.has(word));

const HANDS_BACK = oneOf('return build prepare construct encode');
const STEPS = oneOf('steps calldata call_data payload instructions');
