import type { RemoteLook } from '#crawler/remote/look.ts';

/** What became of a look at a server, as a catalogue has it, and what is said of it. */
export const detailOf = ({ found }: RemoteLook): string => ('detail' in found ? found.detail : '');
export const outcomeOf = ({ found }: RemoteLook): string =>
  'answer' in found ? (found.cut === null ? 'listed' : 'partial') : found.outcome;
export const cutOf = ({ found }: RemoteLook): string => ('answer' in found ? (found.cut ?? '') : '');
