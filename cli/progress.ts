import type { Output } from './io.ts';

/** Shows how far a stage is: a line for each thing done, and on a terminal below them what goes on now. */
export interface Progress {
  /** Prints a line that stays. */
  line(text: string): void;
  /** Replaces what goes on now, where the output is a terminal: one line or several. */
  status(...lines: readonly string[]): void;
  /** Removes what goes on now. */
  end(): void;
}

/** Progress on a terminal or, where the output is none, as plain lines. */
export function progressOn(output: Output): Progress {
  if (!output.isTTY) return { line: (text) => void output.write(`${text}\n`), status: () => {}, end: () => {} };
  let shown: readonly string[] = [];
  // Up to the first of our lines, and away with everything from there on (ECMA-48 CPL and ED).
  const clear = (): string => `\r${shown.length > 1 ? `\u001b[${shown.length - 1}A` : ''}\u001b[J`;
  return {
    line: (text) => void output.write(`${clear()}${text}\n${shown.join('\n')}`),
    status(...lines) {
      const before = clear();
      // Each on one row, and no more rows than a small window has: what is wrapped or has scrolled cannot be taken back.
      // The last line is the one that sums up.
      const width = (output.columns ?? 80) - 1;
      const some = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), ...lines.slice(-1)] : lines;
      shown = some.map((text) => [...text].slice(0, width).join(''));
      output.write(`${before}${shown.join('\n')}`);
    },
    end() {
      output.write(clear());
      shown = [];
    },
  };
}

const MOST_LINES = 16;

/** `90 s` below two minutes, `3 min` above: estimates are no clocks. */
export function roughly(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** Time that is left when `done` of `total` took `elapsed` ms; null before anything is done. */
export function estimate(done: number, total: number, elapsed: number): string | null {
  return done === 0 || done >= total ? null : roughly((elapsed / done) * (total - done));
}
