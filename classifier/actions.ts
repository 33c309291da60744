import { effectOf, type Act } from './act.ts';
import type { ActionChoice } from './action-choices.ts';
import type { Domain } from './lexicon.ts';
import { thingsIn } from './nouns.ts';
import { nameWords, placeOf, type Word } from './words.ts';

/** GET, POST and DELETE are how a request is made, not what the tool can be told to do. */
const isHttpMethod = ({ value }: ActionChoice): boolean => /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i.test(value);

/** What the actions that a caller can choose from do. */
export function actionActs(choices: readonly ActionChoice[], domains: ReadonlySet<Domain>): Act[] {
  return choices.every(isHttpMethod) ? [] : choices.flatMap((choice) => actOf(choice, domains));
}

function actOf({ value, place }: ActionChoice, domains: ReadonlySet<Domain>): Act[] {
  const { source, start } = place;
  const [first, ...rest] = nameWords(value).map((word) => moved(word, start));
  const verb = first?.known.verb;
  if (first === undefined || verb === undefined) return [];
  const things = thingsIn(source, rest);
  return [
    {
      effect: effectOf(verb, things, domains),
      verb: verb.lemma,
      form: verb,
      things,
      origin: [],
      from: 'actions',
      place: placeOf(source, first),
      quantifier: null,
      negated: false,
    },
  ];
}

const moved = (word: Word, by: number): Word => ({ ...word, start: word.start + by, end: word.end + by });
