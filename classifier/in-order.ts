/** Puts a list of a few in order, in place: what sorts any number of items makes several copies of them first. Stable. */
export function putInOrder<T extends object>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let from = 1; from < list.length; from += 1) {
    const item = list[from];
    if (item === undefined) continue;
    let at = from;
    for (; at > 0; at -= 1) {
      const before = list[at - 1];
      if (before === undefined || compare(before, item) <= 0) break;
      list[at] = before;
    }
    list[at] = item;
  }
  return list;
}

/** Whether a list is in order already. */
export function isInOrder<T extends object>(list: readonly T[], compare: (a: T, b: T) => number): boolean {
  let before: T | undefined;
  for (const item of list) {
    if (before !== undefined && compare(before, item) > 0) return false;
    before = item;
  }
  return true;
}
