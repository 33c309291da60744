import { LISTS, NAMES, placeOf, pointerOf, type EditPlace } from './edit-place.ts';
import { samenessOf, type Sameness } from './sameness.ts';

/** One place where two JSON values differ. `undefined`: nothing is there. */
export interface RawEdit {
  readonly pointer: string;
  readonly place: EditPlace;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keywords whose value is a set: what counts is what is in it, not where. */
const SETS: ReadonlySet<string> = new Set(['enum', 'required', 'examples']);
/** Keywords without which a schema reads as with nothing in them. */
const EMPTY_MEANS_ABSENT: ReadonlySet<string> = new Set([...NAMES, 'required']);

/**
 * Every place where two definitions differ under some of their fields, in order of the path. The order of keys, of
 * `enum`, `required` and `anyOf` is no difference; a value that moved within them is none either.
 */
export function editsOf(before: object, after: object, fields: readonly string[]): RawEdit[] {
  const found: RawEdit[] = [];
  const same = samenessOf();
  for (const field of fields) {
    const [old, now] = [valueOf(before, field), valueOf(after, field)];
    const known = found.length;
    compare([field], old, now, { same, found });
    // What differs only in order, or in being empty instead of absent, differs all the same.
    if (found.length === known && same(old) !== same(now)) edit([field], old, now, { same, found });
  }
  return found;
}

interface Walk {
  readonly same: Sameness;
  readonly found: RawEdit[];
}

function compare(path: readonly string[], before: unknown, after: unknown, walk: Walk): void {
  if (before === undefined && after === undefined) return;
  if (walk.same(before) === walk.same(after)) return;
  const keyword = keywordOf(path);
  const isEmpty = path.length === 1 || (keyword !== null && EMPTY_MEANS_ABSENT.has(keyword));
  const [old, now] = isEmpty ? [before ?? like(after), after ?? like(before)] : [before, after];
  if (isObject(old) && isObject(now)) return compareObjects(path, old, now, walk);
  if (Array.isArray(old) && Array.isArray(now)) {
    if (keyword !== null && SETS.has(keyword)) return compareSets(path, old, now, walk);
    if (keyword !== null && LISTS.has(keyword)) return compareLists(path, old, now, walk);
    if (keyword !== 'type') return compareInOrder(path, old, now, walk);
  }
  edit(path, before, after, walk);
}

function compareObjects(path: readonly string[], before: Json, after: Json, walk: Walk): void {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  for (const key of keys) compare([...path, key], valueOf(before, key), valueOf(after, key), walk);
}

function compareSets(path: readonly string[], before: readonly unknown[], after: readonly unknown[], walk: Walk): void {
  const [gone, come] = unmatched(before, after, walk.same);
  for (const index of gone) edit([...path, String(index)], before[index], undefined, walk);
  for (const index of come) edit([...path, String(index)], undefined, after[index], walk);
}

/** Alternatives that stand in both, wherever, are the same; of the others those in the same order are compared. */
function compareLists(
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
  walk: Walk,
): void {
  const [gone, come] = unmatched(before, after, walk.same);
  for (const [at, index] of come.entries()) {
    const former = gone[at];
    const step = [...path, String(index)];
    if (former === undefined) edit(step, undefined, after[index], walk);
    else compare(step, before[former], after[index], walk);
  }
  for (const index of gone.slice(come.length)) edit([...path, String(index)], before[index], undefined, walk);
}

function compareInOrder(
  path: readonly string[],
  before: readonly unknown[],
  after: readonly unknown[],
  walk: Walk,
): void {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1)
    compare([...path, String(index)], before[index], after[index], walk);
}

/** The places of what only one of two lists has, each as often as it stands there more. */
function unmatched(
  before: readonly unknown[],
  after: readonly unknown[],
  same: Sameness,
): readonly [gone: number[], come: number[]] {
  const waiting = Map.groupBy(before.keys(), (index) => same(before[index]));
  const come = [...after.keys()].filter((index) => waiting.get(same(after[index]))?.shift() === undefined);
  return [[...waiting.values()].flat().sort((a, b) => a - b), come];
}

function edit(path: readonly string[], before: unknown, after: unknown, { found }: Walk): void {
  found.push({ pointer: pointerOf(path), place: placeOf(path), before, after });
}

/** The keyword that a path ends in, where it ends in one and not in a name or a value. */
function keywordOf(path: readonly string[]): string | null {
  const { keyword, member, inside } = placeOf(path);
  return member === null && !inside ? keyword : null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const like = (value: unknown): unknown => (Array.isArray(value) ? [] : isObject(value) ? {} : undefined);
const valueOf = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Json)[key] : undefined;
