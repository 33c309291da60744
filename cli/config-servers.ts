import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { configPlaces, placeOf, type Machine } from '#crawler/configs/clients.ts';
import { findConfigs } from '#crawler/configs/find.ts';
import type { ReadConfig } from '#crawler/configs/found.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/**
 * The servers of one client's file that was named, or (`true`) of every known client for this person and this folder,
 * without anything secret. Throws `CommandError` for a file that was named and cannot be read.
 */
export async function configServers(file: true | string, io: Io): Promise<ReadConfig> {
  // Says what is wrong with a file that was named; whether others are there is not known before.
  if (file !== true) await readInput(file, io);
  const project = file === true ? io.cwd : null;
  const places = file === true ? configPlaces(machineOf(io), project) : [placeOf(resolve(io.cwd, file))];
  return findConfigs(places, project);
}

function machineOf({ env }: Io): Machine {
  const { platform } = process;
  const known = platform === 'darwin' || platform === 'win32' ? platform : 'linux';
  return { platform: known, home: env['HOME'] || env['USERPROFILE'] || homedir(), env };
}
