import { spawn } from 'node:child_process';
import { tailOf } from './guard/tail.ts';

const OUTPUT_KEPT = 4_096;

/**
 * Bytes that a folder takes on disk, by du(1): it walks 10,000 files in some 20 ms, where a walk from here would take the
 * processor from the very installation that it watches. What vanishes meanwhile counts nothing.
 */
export function diskBytes(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const stdout = tailOf(OUTPUT_KEPT);
    const child = spawn('du', ['-sk', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(1024 * (Number.parseInt(stdout.text(), 10) || 0)));
  });
}
