import { join, resolve } from 'node:path';
import type { Io } from './io.ts';

/** Where a catalogue lives, and everything that can be made again from the network or from it. */
export interface DataFolder {
  readonly root: string;
  readonly catalogue: string;
  /** Installed packages and tarballs; may be deleted at any time. */
  readonly cache: string;
  /** The built site; may be deleted at any time. */
  readonly site: string;
}

/** `--data DIR`, otherwise `PLACARD_DATA`, otherwise `.placard` in the current folder. */
export function dataFolder(option: string | undefined, io: Pick<Io, 'env' | 'cwd'>): DataFolder {
  const root = resolve(io.cwd, option ?? (io.env['PLACARD_DATA'] || '.placard'));
  return { root, catalogue: join(root, 'catalogue.db'), cache: join(root, 'cache'), site: join(root, 'site') };
}
