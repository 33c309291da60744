import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '#crawler/clock.ts';
import { findNpm, type Npm } from '#crawler/npm.ts';
import { registryReader, type RegistryReader } from '#crawler/registry-reader.ts';
import { tarballCache } from '#crawler/tarball-cache.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Io } from '../io.ts';
import { once } from '../once.ts';

/** This machine's npm, with a home of its own in the data folder, and what reads the registries that it is set to. */
export interface MachineNpm {
  readonly npm: Npm;
  readonly reader: RegistryReader;
}

/** Finds it at the first call. `tarballBytes` bounds what is kept of what the registries give. */
export const machineNpm = (data: DataFolder, tarballBytes: number, io: Io): (() => Promise<MachineNpm>) =>
  once(async () => {
    const folder = join(data.cache, 'npm');
    await mkdir(folder, { recursive: true });
    const clock = systemClock;
    const npm = await findNpm({ env: io.env, nodePath: process.execPath, folder, clock, signal: io.signal });
    const tarballs = tarballCache({
      folder: join(data.cache, 'tarballs'),
      maxBytes: tarballBytes,
      newId: randomUUID,
      now: clock.now,
    });
    return { npm, reader: registryReader({ reach: npm.reach, tarballs }) };
  });
