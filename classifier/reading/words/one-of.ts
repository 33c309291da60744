/** The words of a text with spaces between them, as a set to ask. */
export const oneOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
