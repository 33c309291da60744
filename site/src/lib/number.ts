const GROUPED = new Intl.NumberFormat('en-GB');

/** `8,438`. */
export const grouped = (value: number): string => GROUPED.format(value);

/** `1 tool`, `8,438 tools`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${grouped(value)} ${value === 1 ? one : many}`;

/** A sentence's first letter. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
