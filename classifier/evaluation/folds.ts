/** In which of k folds each group is: groups are dealt out in order of size, so that folds stay even. */
export function foldsOf(rows: readonly { readonly group: string }[], folds: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(groups.map(([group], index) => [group, index % folds]));
}
