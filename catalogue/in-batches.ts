/**
 * Rows in the order of their ids, from above 0, so many at once: between two batches others may write, so that what is made
 * of these rows can be stored while they are still read. `read` answers at most `size` of them with an id above another.
 */
export async function* inBatches<Row extends { readonly id: number }>(
  size: number,
  read: (after: number, size: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let last = 0;
  for (;;) {
    const rows = await read(last, size);
    for (const row of rows) {
      last = row.id;
      yield row;
    }
    if (rows.length < size) return;
  }
}
