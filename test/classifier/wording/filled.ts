/** A template with its places filled: `{verb}` with a word as it is, `{Verb}` with the same word capitalised. */
export const filled = (template: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce(
    (text, [place, word]) =>
      text.replaceAll(`{${place}}`, word).replaceAll(`{${capitalised(place)}}`, capitalised(word)),
    template,
  );

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
