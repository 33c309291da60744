import type { Turn } from '../../crawler/remote/scripted-server.ts';

/** Writes again and again for as long as somebody reads. */
export function pour({ response }: Turn, piece: string): void {
  const go = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', go);
  };
  go();
}
/** Opens a stream, begins so, and pours. */
export const endless =
  (piece: string, begin = '') =>
  (turn: Turn): void => {
    turn.stream();
    turn.response.write(begin);
    pour(turn, piece);
  };
/** Opens a stream, and writes a piece every 20 ms. */
export const drip =
  (piece: string) =>
  (turn: Turn): void => {
    turn.stream();
    const timer = setInterval(() => turn.response.write(piece), 20);
    turn.response.on('close', () => clearInterval(timer));
  };
