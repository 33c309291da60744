import type { ActSource } from '#classifier/reading/acts/act.ts';
import type { Features } from '#classifier/reading/features.ts';

/** Asks what a source says first that is done, as effect and verb; nothing where it says nothing. */
export const actFrom =
  (source: ActSource) =>
  ({ acts }: Features): string => {
    const act = acts.find(({ from }) => from === source);
    return act === undefined ? '' : `${act.effect} ${act.verb}`;
  };
