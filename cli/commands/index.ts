import type { Command } from '../command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { classify } from './classify.ts';
import { crawl } from './crawl.ts';
import { evaluate } from './eval.ts';
import { explain } from './explain.ts';
import { gateway } from './gateway.ts';
import { importDefinitions } from './import.ts';
import { policy } from './policy.ts';
import { serve } from './serve.ts';
import { stack } from './stack.ts';
import { start } from './start.ts';

/** Every command, in the order in which help shows them: as they are used. */
export const commands: readonly Command[] = [
  start,
  crawl,
  importDefinitions,
  classify,
  build,
  serve,
  policy,
  stack,
  check,
  gateway,
  explain,
  evaluate,
];
