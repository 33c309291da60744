import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is gone when the test ends; `await using` removes it. */
export async function emptyFolder(): Promise<AsyncDisposable & { readonly file: (name: string) => string }> {
  const path = await mkdtemp(join(tmpdir(), 'placard-catalogue-'));
  return {
    file: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
