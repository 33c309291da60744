import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown } from 'node:fs/promises';
import { NOBODY } from './sandbox/stage.ts';

/**
 * Gives folders to the user as whom a sandbox runs, and takes all that is then in them back at the end. Only root's
 * sandbox runs as somebody else.
 */
export async function ownership(folders: readonly string[]): Promise<AsyncDisposable> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { [Symbol.asyncDispose]: () => Promise.resolve() };
  for (const folder of folders) await chown(folder, NOBODY, NOBODY);
  return {
    async [Symbol.asyncDispose]() {
      // Links themselves, never what they point to.
      const [code] = await once(spawn('chown', ['-hR', `${uid}:${gid}`, ...folders], { stdio: 'ignore' }), 'close');
      if (code !== 0) throw new Error(`chown of ${folders.join(', ')} failed with code ${String(code)}.`);
    },
  };
}
