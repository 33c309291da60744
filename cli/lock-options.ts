import type { Command as Declaration } from 'commander';
import { z } from 'zod';
import { ALLOW_PRIVATE, allowPrivateOption } from './allow-private.ts';
import { limitsOption } from './limits.ts';
import { LOCK_FILE } from './read-lock.ts';
import { wholeNumber } from './options.ts';

/** Options that `lock` and `verify` share. */
export const lockOptions = {
  lock: z.string().min(1).default(LOCK_FILE),
  config: z.union([z.literal(true), z.string().min(1)]).optional(),
  allowPrivate: allowPrivateOption,
  offline: z.boolean().default(false),
  concurrency: wholeNumber(1, 32).default(3),
  set: limitsOption,
};

export const declareLock = (declaration: Declaration): Declaration =>
  declaration
    .option('--lock <file>', `the lockfile (default: ${LOCK_FILE})`)
    .option(...ALLOW_PRIVATE)
    .option('--offline', 'look at no server: take what the catalogue has')
    .option('--concurrency <n>', 'servers looked at at once (default: 3)');
