import type { Output } from './io.ts';

/** Shows how far a stage is: a line for each thing done, and on a terminal a last line with what goes on now. */
export interface Progress {
  /** Prints a line that stays. */
  line(text: string): void;
  /** Replaces the last line, where the output is a terminal. */
  status(text: string): void;
  /** Removes the last line. */
  end(): void;
}

/** Progress on a terminal or, where the output is none, as plain lines. */
export function progressOn(output: Output): Progress {
  if (!output.isTTY) return { line: (text) => void output.write(`${text}\n`), status: () => {}, end: () => {} };
  const clear = '\r\u001b[2K';
  let shown = '';
  return {
    line: (text) => void output.write(`${clear}${text}\n${shown}`),
    status: (text) => {
      // One row only: a wrapped line could not be taken back.
      shown = [...text].slice(0, (output.columns ?? 80) - 1).join('');
      output.write(`${clear}${shown}`);
    },
    end: () => {
      shown = '';
      output.write(clear);
    },
  };
}

/** `90 s` below two minutes, `3 min` above: estimates are no clocks. */
export function roughly(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** Time that is left when `done` of `total` took `elapsed` ms; null before anything is done. */
export function estimate(done: number, total: number, elapsed: number): string | null {
  return done === 0 || done >= total ? null : roughly((elapsed / done) * (total - done));
}
