import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Lets everyone read what is installed in a folder, since a sandbox that root starts runs as nobody, and nobody write it. */
export async function seal(folder: string): Promise<void> {
  await change('chmod', ['-R', 'a+rX,go-w', folder]);
  // Files only, as git does with its objects: `rm -rf` of a data folder keeps working for whoever owns it.
  await change('find', [join(folder, 'node_modules'), '-type', 'f', '-exec', 'chmod', 'a-w', '{}', '+']);
}

/** Runs one of the machine's own tools; a walk over ten thousand files takes it milliseconds. */
async function change(tool: 'chmod' | 'find', args: readonly string[]): Promise<void> {
  const [code] = await once(spawn(tool, args, { stdio: 'ignore' }), 'close');
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed with code ${String(code)}.`);
}
