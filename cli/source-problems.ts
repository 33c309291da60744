import type { SourceProblem } from '#crawler/source.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';

const SHOWN = 20;

/** Tells a person what sources could not use: the first twenty, and at the end how many more there were. */
export function problemReport(line: (text: string) => void): {
  hear: (problem: SourceProblem) => void;
  end: () => void;
} {
  let count = 0;
  return {
    hear({ source, where, problem }) {
      count += 1;
      if (count <= SHOWN) line(`${source}: ${visibleLine(where, 120)}: ${visibleLine(problem, 200)}`);
    },
    end() {
      if (count > SHOWN)
        line(`… and ${counted(count - SHOWN, 'more problem')} of the same lists; --json has them all.`);
    },
  };
}
