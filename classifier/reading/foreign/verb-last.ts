import type { Category } from '#schema/category.ts';
import type { Deed } from './deed.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { thingsOf, type Clause, type Hit } from './run-clauses.ts';

const DENIES_AFTER = /^.{0,3}(?:しない|しません|せず|ません|ないで|不要|できない|されない|지\s?않|지\s?못|없이|않)/;
const JOINS_LAST =
  /^(?:し|する|して|した後に?|して?から|하고|하여|해서|하거나|한|\s|、|，|,|・|\/|または|もしくは|および|及び|並びに|や|か|と|또는|및|혹은|후|그리고)+$/;
/** "購入するための": what it is for, or when it is done. */
const PURPOSE =
  /^(?:する|した|き|い|り)?(?:ため|前に|後に|際|場合|とき|時に|れば|하기\s?위|하기\s?전|할\s?때|하는\s?데)/;
const OBJECT_ENDS = /^[をを을를]/;
const LIGHT = /^(?:execute|perform)$/;

/** What Japanese and Korean clauses say is done, where the verb stands after what it is done to: the main verb first. */
export function deedsBeforeEnd(clauses: readonly Clause[]): Deed[] {
  const text = clauses.map((clause) => clause.text).join('、');
  const clause: Clause = { text, verbs: [], nouns: [], all: [] };
  let offset = 0;
  for (const part of clauses) {
    const moved = <T>(hit: Hit<T>): Hit<T> => ({ ...hit, start: hit.start + offset, end: hit.end + offset });
    clause.verbs.push(...part.verbs.map(moved));
    clause.nouns.push(...part.nouns.map(moved));
    clause.all.push(...part.all.map(moved));
    offset += part.text.length + 1;
  }
  const { verbs } = clause;
  const isDenied = ({ end }: Hit<VerbForm>): boolean => DENIES_AFTER.test(text.slice(end, end + 10));
  const main = verbs.findLast((verb) => !isDenied(verb) && !PURPOSE.test(text.slice(verb.end))) ?? verbs.at(-1);
  if (main === undefined) return [];
  const at = verbs.indexOf(main);
  const previous = verbs[at - 1];
  const object = previous !== undefined && LIGHT.test(main.means.lemma) ? text.slice(previous.end, main.start) : '';
  const carried =
    previous !== undefined && /^\s?(?:を|을|를)?\s?$/.test(object) && object !== '' ? previous : undefined;
  const done = carried ?? main;
  const deedAt = (verb: Hit<VerbForm>): Deed => {
    const from = verbs[verbs.indexOf(verb) - 1]?.end ?? 0;
    const own = clause.nouns.filter((noun) => noun.start >= from && noun.end <= verb.start);
    const near = own.length > 0 ? own : clause.nouns.filter((noun) => noun.end <= verb.start);
    const nouns = near.length > 0 ? near : clause.nouns;
    return {
      verb: verb.means,
      place: verb.place,
      negated: isDenied(verb === done ? main : verb),
      things: thingsOf(nouns, nouns.findLast(({ end }) => OBJECT_ENDS.test(text.slice(end))) ?? nouns.at(-1)),
      quantifier: clause.all.find(({ start }) => start < verb.start)?.place ?? null,
    };
  };
  const deeds = [deedAt(done)];
  let next = done;
  for (const verb of verbs.slice(0, verbs.indexOf(done)).toReversed()) {
    const between = text.slice(verb.end, next.start);
    if (!JOINS_LAST.test(between) && !GOES_BEFORE.test(between)) continue;
    next = verb;
    // "アップロードしてURLを返す": what is handed back in the end is the answer.
    if (JOINS_LAST.test(between) || !LASTS.has(CATEGORY_OF[verb.means.effect])) deeds.push(deedAt(verb));
    else if (done.means.effect === 'read' && !isDenied(verb)) deeds.unshift(deedAt(verb));
    else deeds.push(deedAt(verb));
  }
  return deeds.slice(0, 5);
}

const GOES_BEFORE = /^(?:し[、,]|して|した後|てから|하고|하여|해서|한\s?후|한\s?뒤)/;
const LASTS: ReadonlySet<Category | null> = new Set<Category>(['Write', 'Destructive', 'Financial']);
