import { randomUUID } from 'node:crypto';
import { systemClock } from '#crawler/clock.ts';
import type { Reach } from '#crawler/npm-reach.ts';
import { registryReader, type RegistryReader } from '#crawler/registry-reader.ts';
import { tarballCache } from '#crawler/tarball-cache.ts';
import { newFolder } from './installed-fixture.ts';

/** Reads registries, with a cache of tarballs of its own unless a folder is given. */
export async function readerOf(reach: Reach, folder?: string): Promise<RegistryReader> {
  const options = { maxBytes: 2 ** 20, newId: randomUUID, now: systemClock.now };
  return registryReader({ reach, tarballs: tarballCache({ folder: folder ?? (await newFolder()), ...options }) });
}
