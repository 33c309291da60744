import type { Command as Declaration } from 'commander';
import { z } from 'zod';
import { LIMIT_NAMES, LIMITS, limitsWith, type LimitName, type Limits } from '#crawler/limits.ts';
import { collect } from './options.ts';

const isLimit = (name: string): name is LimitName => Object.hasOwn(LIMITS, name);

/** `--set wallMs=60000 --set tools=2000`: the limits with some of them replaced. */
export const limitsOption = z
  .array(z.string())
  .default([])
  .transform((changes, context): Limits => {
    const replaced: Partial<Record<LimitName, number>> = {};
    for (const change of changes) {
      const [, name = '', value = ''] = /^([A-Za-z]{1,40})=(\d{1,12})$/.exec(change) ?? [];
      if (isLimit(name) && Number(value) > 0) replaced[name] = Number(value);
      else
        context.addIssue({
          code: 'custom',
          message: 'Expected NAME=NUMBER with the name of a limit that --help lists',
        });
    }
    return limitsWith(replaced);
  });

/** Declares `--set`, and lists in the help what can be set. */
export const declareLimits = (declaration: Declaration): Declaration =>
  declaration
    .option('--set <limit=number>', 'bound a server otherwise than by the limits below (repeatable)', collect)
    .addHelpText('after', limitsHelp);

function limitsHelp(): string {
  const rows = LIMIT_NAMES.map((name) => {
    const { value, unit, bounds } = LIMITS[name];
    return { name, value: unit === 'count' ? String(value) : `${value} ${unit}`, bounds };
  });
  const wide = Math.max(...rows.map(({ name }) => name.length));
  const widest = Math.max(...rows.map(({ value }) => value.length));
  const lines = rows.map(({ name, value, bounds }) => `  ${name.padEnd(wide)}  ${value.padEnd(widest)}  ${bounds}`);
  return `\nLimits on one server:\n${lines.join('\n')}\n`;
}
