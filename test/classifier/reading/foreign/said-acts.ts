import type { Features } from '#classifier/reading/features.ts';

/** What the description says that is done, act by act: whether it is denied, what it is done to, and how many. */
export const saidActs = ({ acts }: Features): readonly string[] =>
  acts
    .filter(({ from }) => from === 'sentence')
    .map(({ effect, verb, negated, things, quantifier }) => {
      const head = things.find((thing) => thing.head)?.word ?? '';
      return `${negated ? 'not ' : ''}${effect} ${verb}${head === '' ? '' : ` ${head}`}${quantifier === null ? '' : ' all'}`;
    });
