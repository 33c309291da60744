import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Stage } from './client.ts';

/** Writes a file below a folder, and the folders that it needs; answers with its path. */
export async function writeIn(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** What was rendered under a name; null: nothing. */
export const textOf = (files: Stage['files'], name: string): string | null =>
  files.find((file) => file.name === name)?.text ?? null;

/** A JSON object with what another one adds, as a person would merge a snippet into the file that they have. */
export const mergedJson = (own: object, snippet: string | null): string =>
  JSON.stringify(snippet === null ? own : merged(own, JSON.parse(snippet)), null, 2);

function merged(a: unknown, b: unknown): unknown {
  if (!isObject(a) || !isObject(b)) return b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in b && key in a ? merged(a[key], b[key]) : (b[key] ?? a[key])]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
