import type { Parameter } from './parameters.ts';

const OUTPUT = /^(?:output|out|outfile|save|saved|dest|destination|download|export|target)$/;

/** Whether a parameter is named after what comes out: `output`, `save_path`. */
export const isOutput = ({ words }: Pick<Parameter, 'words'>): boolean => words.some((word) => OUTPUT.test(word));
