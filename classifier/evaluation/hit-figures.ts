/** What of a vocabulary a reader found in one thing, what another careful reader could have said beside it, and what was found. */
export interface Judged<T> {
  readonly has: readonly T[];
  readonly also: readonly T[];
  readonly found: readonly T[];
}

/** How often one word of a vocabulary was rightly found. What a second reader could have said counts neither way. */
export interface HitFigures<T> {
  readonly word: T;
  /** Things that have it. */
  readonly labelled: number;
  /** Those of them that it was found for. */
  readonly hit: number;
  /** Things that it was found for and that do not have it. */
  readonly wrong: number;
}

/** Counts for each word that was labelled or found, in the order of the vocabulary. */
export const hitFigures = <T>(vocabulary: readonly T[], things: readonly Judged<T>[]): HitFigures<T>[] =>
  vocabulary
    .map((word): HitFigures<T> => {
      const having = things.filter(({ has }) => has.includes(word));
      return {
        word,
        labelled: having.length,
        hit: having.filter(({ found }) => found.includes(word)).length,
        wrong: things.filter(
          ({ has, also, found }) => found.includes(word) && !has.includes(word) && !also.includes(word),
        ).length,
      };
    })
    .filter(({ labelled, wrong }) => labelled > 0 || wrong > 0);
