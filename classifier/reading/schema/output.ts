import { oneOf } from '../words/one-of.ts';
import type { Parameter } from './parameters.ts';

/** What comes out, and where it goes. */
export const OUTPUT: ReadonlySet<string> = oneOf(
  'output out outfile save saved dest dst destination download export target',
);

/** Whether a parameter is named after what comes out: `output`, `save_path`. */
export const isOutput = ({ words }: Pick<Parameter, 'words'>): boolean => words.some((word) => OUTPUT.has(word));
