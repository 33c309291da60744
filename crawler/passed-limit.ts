import type { LimitName } from './limits.ts';
import { endedBy } from './guard/exit.ts';
import type { Exit } from './sandbox/backend.ts';

/** How a limit that the kernel or V8 enforces shows: by the signal that ends a server, or by what it complains of. */
const SIGNS: readonly { readonly limit: LimitName; readonly signal?: string; readonly words?: RegExp }[] = [
  { limit: 'cpuSeconds', signal: 'SIGXCPU' },
  { limit: 'fileMb', signal: 'SIGXFSZ', words: /\bEFBIG\b/ },
  { limit: 'heapMb', words: /\bJavaScript heap out of memory\b/ },
  { limit: 'openFiles', words: /\bEMFILE\b/ },
  { limit: 'scratchMb', words: /\bENOSPC\b/ },
  { limit: 'processes', words: /\b(?:spawn|fork|pthread_create|uv_thread_create)\b[^\n]{0,60}\bEAGAIN\b/ },
  { limit: 'dataMb', words: /\bstd::bad_alloc\b|\bENOMEM\b/ },
];

/**
 * Which limit of the sandbox made a server leave; null: none that can be told. What it says of itself may be a lie, but
 * only makes one failure look like another.
 */
export function limitPassed(exit: Exit, stderr: string): LimitName | null {
  if (exit.code === 0) return null;
  const signal = endedBy(exit);
  const found = SIGNS.find((sign) => (signal !== null && sign.signal === signal) || sign.words?.test(stderr));
  return found?.limit ?? null;
}
