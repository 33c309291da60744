import { effectOf, plainAct, type Act } from './acts/act.ts';
import type { ActionChoice } from './schema/action-choices.ts';
import type { Domain } from './words/lexicon.ts';
import { thingsIn, type Thing } from './words/nouns.ts';
import { nameWords, placeOf, type Word } from './words/words.ts';

/** GET, POST and DELETE are how a request is made, not what the tool can be told to do; `delete` alone is. */
const areHttpMethods = (choices: readonly ActionChoice[]): boolean =>
  choices.every(({ value }) => /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i.test(value)) &&
  !(choices.length === 1 && choices[0]?.value === 'delete');

/** What the actions that a caller can choose from do; `named` is what the tool's name says that it works on. */
export function actionActs(
  choices: readonly ActionChoice[],
  domains: ReadonlySet<Domain>,
  named: readonly Thing[],
): Act[] {
  return areHttpMethods(choices) ? [] : choices.flatMap((choice) => actOf(choice, domains, named));
}

function actOf({ value, place }: ActionChoice, domains: ReadonlySet<Domain>, named: readonly Thing[]): Act[] {
  const { source, start } = place;
  const words = nameWords(value).map((word) => moved(word, start));
  // `create_volume`, or `volume_create` with the kind of thing first.
  const isFirst = words[0]?.known.verb !== undefined && !isNamedFirst(words);
  const word = isFirst ? words[0] : words.at(-1);
  const verb = word?.known.verb;
  if (word === undefined || verb === undefined) return [];
  if (!isFirst && (verb.form !== 'base' || (verb.nounish && verb.effect === 'read'))) return [];
  // Alone, `logs` and `plays` are what is asked for.
  if (verb.form === 'third' && verb.nounish && words.length === 1) return [];
  // `driving`, `cycling`: a choice of how, or of what for.
  if (verb.form === 'gerund') return [];
  const things = thingsIn(source, isFirst ? words.slice(1) : words.slice(0, -1));
  // `cancel` of `manage_order`, `switch` of `window`: what it is done to stands in the name of the tool.
  const effect = effectOf(verb, things.length > 0 ? things : named, domains);
  return [plainAct(verb, effect, things, 'actions', placeOf(source, word))];
}

/** `tag_delete`, `plan_set`: what could be a verb is the kind of thing. */
function isNamedFirst(words: readonly Word[]): boolean {
  const [first, last] = [words[0]?.known.verb, words.at(-1)?.known.verb];
  return words.length > 1 && first?.nounish === true && last?.nounish === false && PLAIN.has(last.lemma);
}

const PLAIN = new Set('get create update delete set remove add edit'.split(' '));

/** `request_otp` with `operation: "transfer" | "delete"`: the actions are what somebody is asked to allow. */
export const asksLeave = ({ verb, things }: Act): boolean =>
  ASKS.has(verb) && things.some(({ word, head }) => head && LEAVE.test(word));

const ASKS = new Set(['request', 'ask', 'send', 'generate', 'issue', 'obtain']);
const LEAVE =
  /(?:^|_)(?:otp|totp|passcode|(?:verification|confirmation|security|auth)_codes?|approvals?|confirmations?|consent|permissions?)$/;

const moved = (word: Word, by: number): Word => ({ ...word, start: word.start + by, end: word.end + by });
