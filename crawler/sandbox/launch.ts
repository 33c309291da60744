import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Readable, Writable } from 'node:stream';
import { SandboxError, type Exit, type SandboxedProcess } from './backend.ts';
import { errorCode } from '../error-code.ts';
import type { Limits } from '../limits.ts';
import { memoryGroup, type MemoryGroup } from './memory-group.ts';
import { TOOL_PATH } from './machine.ts';
import { isAlive, processTree, residentMb, type ProcessId } from './process-tree.ts';

/** Milliseconds between looks at a tree that is dying; it takes one or two. */
const LOOK_MS = 2;

/**
 * Starts the chain of programs that ends in the sandboxed one, in a control group of its own where there can be one. `data`
 * goes to descriptor 3.
 * The chain gets an environment of its own, because everything outside the sandbox's last step may be seen from inside.
 */
export function launch(chain: readonly string[], limits: Limits, data?: Buffer): SandboxedProcess {
  const group = memoryGroup(limits);
  const [program, ...args] = [...(group?.prefix ?? []), ...chain];
  if (program === undefined) throw new SandboxError('Expected a program to start, got an empty command.');
  const child = spawn(program, args, {
    env: { PATH: TOOL_PATH, LC_ALL: 'C' },
    cwd: '/',
    // A session of its own: no terminal to type into (TIOCSTI) and no Ctrl-C meant for the crawler.
    detached: true,
    stdio: data === undefined ? ['pipe', 'pipe', 'pipe'] : ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const pipe = child.stdio[3];
  if (data !== undefined && pipe && 'write' in pipe) {
    // A sandbox that fails before it reads says why on stderr and by its exit.
    pipe.on('error', () => undefined);
    pipe.end(data);
  }
  return new LaunchedProcess(child, group);
}

class LaunchedProcess implements SandboxedProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<Exit>;
  readonly #child: ChildProcess;
  readonly #group: MemoryGroup | null;
  #killed: Promise<void> | undefined;

  constructor(child: ChildProcess, group: MemoryGroup | null) {
    const { stdin, stdout, stderr } = child;
    if (!stdin || !stdout || !stderr) throw new SandboxError('Expected three pipes to the sandbox, got fewer.');
    this.#child = child;
    this.#group = group;
    // Writing to a server that has left is not a mistake of the writer: `exited` tells.
    this.stdin = stdin.on('error', () => undefined);
    this.stdout = stdout;
    this.stderr = stderr;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      // 127 is what a shell says of a program that it cannot start.
      child.once('error', () => resolve({ code: 127, signal: null }));
    });
  }

  residentMb(): number {
    return residentMb(this.#tree());
  }

  outOfMemory(): boolean {
    return this.#group?.wasExceeded() ?? false;
  }

  kill(): Promise<void> {
    this.#killed ??= this.#killTree();
    return this.#killed;
  }

  #tree(): ProcessId[] {
    const { pid, exitCode, signalCode } = this.#child;
    return pid === undefined || exitCode !== null || signalCode !== null ? [] : processTree(pid);
  }

  /**
   * The sandbox's first process is pid 1 of its own namespace: with it the kernel ends everything inside, daemons too.
   * The outermost is stopped before the tree is read so that it cannot start another meanwhile.
   */
  async #killTree(): Promise<void> {
    this.#child.kill('SIGSTOP');
    const tree = this.#tree();
    for (const { pid } of tree.toReversed()) signal(pid);
    await this.exited;
    while (tree.some(isAlive)) await delay(LOOK_MS);
    await this.#group?.close();
    this.stdin.destroy();
    // Nobody holds the other ends any more, so a reader gets what is left and the end; where there is none, close here.
    for (const stream of [this.stdout, this.stderr]) if (stream.readableFlowing === null) stream.destroy();
  }
}

/** SIGKILL at once: there is nothing to save, and a polite signal can be ignored. */
function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
