import type { Entries, Entry, Vocabulary } from '../words/languages.ts';
import { withoutElision } from '../words/languages.ts';
import { VERBS, type VerbForm } from '../words/lexicon.ts';
import { nounOf, type Deed, type ForeignThing } from './deed.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';
import { isWhole } from './whole-of.ts';
import type { Source } from '../words/place.ts';

const VERB_STANDS = 14;
const MARKS = new Set([',', ':', '(', ')', '[', ']', '=', '—', '–']);

interface Found<T> {
  readonly index: number;
  readonly length: number;
  readonly means: T;
}

/** What a sentence of words between spaces says is done: its main verb first, then those that are joined to it. */
export function deedsInWords(source: Source, sentence: readonly Word[], vocabulary: Vocabulary): Deed[] {
  const words = sentence.slice(0, 60);
  const texts = words.map(({ text }) => withoutElision(text));
  const start = asideEnd(texts, vocabulary);
  const verbs = verbsIn(words, texts, start, vocabulary);
  const chosen = vocabulary.verbLast ? lastOf(verbs, texts, vocabulary) : firstOf(verbs, texts, vocabulary, start);
  return chosen.map((found, index): Deed => {
    const carried = carriedOut(found, texts, vocabulary) ?? found;
    const verb = carried.means.lemma === 'order' ? placedOrder(words, texts, found, carried) : carried;
    const things = thingsOf(source, words, texts, verb, vocabulary, verbs);
    const last = words[found.index + found.length - 1] ?? words[found.index];
    const [first] = words.slice(found.index);
    if (first === undefined || last === undefined) throw new RangeError(`No word ${found.index} in a sentence.`);
    return {
      verb: verb.means,
      place: placeOf(source, first, last),
      negated: isDenied(texts, found, vocabulary) || first.text.startsWith("n'"),
      things: things.length > 0 || index === 0 ? things : [],
      quantifier: quantifierOf(source, words, texts, found, vocabulary),
    };
  });
}

/** The entry that the words from an index on are, if they are one. */
function foundAt<T>(entries: Entries<T>, texts: readonly string[], index: number): Found<T> | undefined {
  const some = entries.get(texts[index] ?? '');
  const entry = some?.find(
    ({ rest, particle }) =>
      rest.every((word, of) => texts[index + 1 + of] === word) &&
      (particle === null || hasParticle(texts, index, particle)),
  );
  return entry === undefined ? undefined : { index, length: 1 + lengthOf(entry), means: entry.means };
}

const lengthOf = ({ rest }: Entry<unknown>): number => rest.length;

/** "Lädt eine Datei hoch": whether the particle stands later in the clause. */
function hasParticle(texts: readonly string[], index: number, particle: string): boolean {
  for (let at = index + 1; at < Math.min(texts.length, index + 16); at += 1) {
    if (texts[at] === particle) return true;
    if (texts[at] === ',') return false;
  }
  return false;
}

/** Where the clause that says when to call the tool ends: "Cuando el usuario pregunte, …". */
function asideEnd(texts: readonly string[], { asides }: Vocabulary): number {
  if (!asides.has(texts[0] ?? '')) return 0;
  const end = texts.indexOf(',');
  return end < 0 ? 0 : end + 1;
}

function verbsIn(
  words: readonly Word[],
  texts: readonly string[],
  start: number,
  vocabulary: Vocabulary,
): readonly Found<VerbForm>[] {
  const found: Found<VerbForm>[] = [];
  for (let index = start; index < texts.length; index += 1) {
    const verb = foundAt(vocabulary.verbs, texts, index);
    const noun = foundAt(vocabulary.nouns, texts, index);
    if (noun !== undefined && noun.length > (verb?.length ?? 1)) {
      index += noun.length - 1;
      continue;
    }
    if (verb !== undefined && !(index > start && isNoun(words, texts, index, vocabulary))) {
      found.push(verb);
      index += verb.length - 1;
      continue;
    }
    // "Eliminación de un registro", "Herramienta de búsqueda"
    const act = found.length === 0 ? foundAt(vocabulary.acts, texts, index) : undefined;
    if (act !== undefined && (index === start || noun === undefined)) found.push(act);
  }
  return found;
}

/** "La lista", "de compra": after an article or a preposition stands a noun, unless the article is a pronoun: "y la elimina". */
function isNoun(
  words: readonly Word[],
  texts: readonly string[],
  index: number,
  { articles, indirect, joins, verbLast }: Vocabulary,
): boolean {
  if (verbLast) return false;
  // "Herramienta para eliminar": nothing is stopped.
  if (indirect.has(texts[index] ?? '')) return true;
  const before = textBefore(words, index);
  return (articles.has(before) || articles.has(texts[index - 1] ?? '')) && !joins.has(textBefore(words, index - 1));
}

/** The first verb that is not denied, and those that "and", "or" or a comma join to it. */
function firstOf(
  verbs: readonly Found<VerbForm>[],
  texts: readonly string[],
  vocabulary: Vocabulary,
  start: number,
): readonly Found<VerbForm>[] {
  const near = verbs.filter(({ index }) => index < start + VERB_STANDS);
  const main = near.find((found) => !isDenied(texts, found, vocabulary)) ?? near[0];
  if (main === undefined) return [];
  const joined = verbs.filter(({ index }) => {
    if (index <= main.index) return false;
    const before = texts[index - 1] ?? '';
    return (
      vocabulary.joins.has(before) ||
      // In Hebrew "and" is part of the word.
      texts[index]?.startsWith('ו') === true ||
      (before.length < 5 && vocabulary.joins.has(texts[index - 2] ?? '') && before !== ',' && isPronoun(before))
    );
  });
  return [main, ...joined].slice(0, 5);
}

/** "Y lo guarda", "et les supprime", "и удаляет их" */
const isPronoun = (text: string): boolean => PRONOUNS.has(text);
const PRONOUNS = new Set(
  'lo la los las le les l li gli ne se si o a os as ihn sie es die het ze его её их його її je go'.split(' '),
);

/** The last verb, and those that are joined before it. */
function lastOf(
  verbs: readonly Found<VerbForm>[],
  texts: readonly string[],
  vocabulary: Vocabulary,
): readonly Found<VerbForm>[] {
  const main = verbs.findLast((found) => !isDenied(texts, found, vocabulary)) ?? verbs.at(-1);
  if (main === undefined) return [];
  const joined = verbs.filter(
    ({ index, length }) => index < main.index && vocabulary.joins.has(texts[index + length] ?? ''),
  );
  return [main, ...joined].slice(0, 5);
}

/** "Ejecuta una consulta SQL" */
const isCode = (text: string): boolean => /^(?:sql|código|code|script|comando|commande|befehl)$/.test(text);

/** "Realiza un pedido": an order is placed, which is its own object; "realiza un pedido HTTP" orders nothing. */
function placedOrder(
  words: readonly Word[],
  texts: readonly string[],
  found: Found<VerbForm>,
  order: Found<VerbForm>,
): Found<VerbForm> {
  const place = VERBS.get('place');
  if (order === found || place === undefined) return order;
  const isRequest = texts.slice(order.index + 1, order.index + 4).some((text) => REQUESTS.test(text));
  const isOf = /^(?:d|dell)'/.test(words[order.index]?.text ?? '');
  return isRequest || isOf ? found : { index: order.index, length: 0, means: place };
}
const REQUESTS = /^(?:https?|api|rest|get|post)$/;

const LIGHT = /^(?:perform|execute|run|make|do|start)$/;

/** "Realiza una búsqueda", "Führt eine Suche aus": the noun tells what is done. */
function carriedOut(
  { index, length, means }: Found<VerbForm>,
  texts: readonly string[],
  { acts, articles, indirect, nouns, verbLast }: Vocabulary,
): Found<VerbForm> | undefined {
  if (!LIGHT.test(means.lemma) && !(means.lemma === 'create' && !verbLast)) return undefined;
  if (verbLast) return foundAt(acts, texts, index - 1);
  for (let at = index + length; at < index + length + 4; at += 1) {
    const text = texts[at] ?? ',';
    // "Roda o módulo de análise"
    if (MARKS.has(text) || (indirect.has(text) && !articles.has(text))) return undefined;
    const act = foundAt(acts, texts, at);
    // "Exécute une commande shell"
    if (act === undefined || (foundAt(nouns, texts, at)?.length ?? 0) > act.length) continue;
    if (means.lemma !== 'perform' && (act.means.lemma === 'order' || texts.slice(at, at + 4).some(isCode))) continue;
    // What is created is a thing, but for a copy of another one.
    return means.lemma !== 'create' || act.means.lemma === 'back_up' ? act : undefined;
  }
  return undefined;
}

/** "No elimina", "ohne etwas zu löschen", "löscht keine" */
function isDenied(
  texts: readonly string[],
  { index, length }: Found<VerbForm>,
  { negators, none, verbLast }: Vocabulary,
): boolean {
  if (none.size > 0 && texts.slice(index + length, index + length + 3).some((text) => none.has(text))) return true;
  if (verbLast) return negators.has(texts[index + length] ?? '');
  let at = index - 1;
  while (at > 0 && BETWEEN.has(texts[at] ?? '')) at -= 1;
  return negators.has(texts[at] ?? '');
}

/** What stands between a negation and its verb. */
const BETWEEN = new Set(
  'zu te etwas iets se lo la le les ya y rien nada nichts realmente wirklich jamais mai automáticamente'.split(' '),
);

/** What a verb is done to: what follows it in its clause, or what stands before where nothing does. */
function thingsOf(
  source: Source,
  words: readonly Word[],
  texts: readonly string[],
  { index, length, means }: Found<VerbForm>,
  vocabulary: Vocabulary,
  verbs: readonly Found<VerbForm>[],
): readonly ForeignThing[] {
  const reads = means.effect === 'read';
  const next = verbs.find((other) => other.index > index)?.index ?? words.length;
  const previous = verbs.findLast((other) => other.index < index);
  const start = previous === undefined ? 0 : previous.index + previous.length;
  const nouns = (from: number, to: number): readonly ForeignThing[] =>
    nounsIn(source, words, texts, { from, to, reads }, vocabulary);
  const after = nouns(index + length, clauseEnd(texts, index + length, next));
  const before = (): readonly ForeignThing[] => nouns(start, index);
  if (!vocabulary.verbLast) return after.length > 0 ? after : before();
  const things = before();
  return things.length > 0 ? things : after;
}

function clauseEnd(texts: readonly string[], from: number, limit: number): number {
  const end = texts.findIndex((text, at) => at >= from && at < limit && MARKS.has(text));
  return end < 0 ? limit : end;
}

const WITHOUT = new Set('sin sem sans ohne zonder senza bez tanpa без'.split(' '));

function nounsIn(
  source: Source,
  words: readonly Word[],
  texts: readonly string[],
  { from, to, reads }: { readonly from: number; readonly to: number; readonly reads: boolean },
  vocabulary: Vocabulary,
): readonly ForeignThing[] {
  const things: (ForeignThing & { readonly direct: boolean; readonly next: boolean })[] = [];
  for (let index = from; index < to; index += 1) {
    const [word, found] = [words[index], foundAt(vocabulary.nouns, texts, index)];
    if (word === undefined) break;
    if (reads && isWhole(words, texts, index)) continue;
    // "Todos los archivos": all of them, and no list of things to do.
    const noun = found?.means ?? (foundAt(vocabulary.all, texts, index) === undefined ? nounOf(word) : undefined);
    const at =
      vocabulary.articles.has(texts[index - 1] ?? '') && !vocabulary.indirect.has(texts[index - 1] ?? '')
        ? index - 2
        : index - 1;
    const before = at < from ? '' : (texts[at] ?? '');
    // "Sin contraseñas"
    if (noun === undefined || WITHOUT.has(before)) continue;
    const isElided = vocabulary.indirect.has(`${word.text.split("'")[0] ?? ''}'`);
    const whole = isElided ? at : at - 1;
    const direct =
      (reads && whole >= from && isWhole(words, texts, whole)) || (!vocabulary.indirect.has(before) && !isElided);
    const length = found?.length ?? 1;
    const next = texts
      .slice(from, index)
      .every((text) => vocabulary.articles.has(text) || vocabulary.indirect.has(text));
    things.push({ noun, place: placeOf(source, word, words[index + length - 1] ?? word), head: false, direct, next });
    index += length - 1;
  }
  // "Registra una comida en el diario del usuario": where what is done to it is no word that is known, its owner is not that.
  const head = vocabulary.verbLast
    ? things.at(-1)
    : (things.find(({ direct }) => direct) ?? things.find(({ next }) => next));
  return things.map((thing) => ({ noun: thing.noun, place: thing.place, head: thing === head }));
}

/** "Todos los mensajes": the word that says that many are meant, close to the verb. */
function quantifierOf(
  source: Source,
  words: readonly Word[],
  texts: readonly string[],
  { index, length }: Found<VerbForm>,
  { all, verbLast }: Vocabulary,
): Deed['quantifier'] {
  const from = verbLast ? Math.max(0, index - 6) : index + length;
  const to = verbLast ? index : clauseEnd(texts, from, Math.min(words.length, from + 4));
  for (let at = from; at < to; at += 1) {
    const [word, found] = [words[at], foundAt(all, texts, at)];
    if (found !== undefined && word !== undefined) return placeOf(source, word, words[at + found.length - 1] ?? word);
  }
  return null;
}
