import { z } from 'zod';
import { CommandError } from './exit-code.ts';

/** The declaration of `--allow-private`: a person's own addresses may be private ones, a stranger's never. */
export const ALLOW_PRIVATE = [
  '--allow-private',
  'with --config: also ask addresses of this machine and network that stand there',
] as const;

export const allowPrivateOption = z.boolean().default(false);

/** Throws `CommandError` where there is no client's file in which a person's own addresses could stand. */
export function refuseStrangers(allowPrivate: boolean, config: true | string | undefined): void {
  if (allowPrivate && config === undefined)
    throw new CommandError('--allow-private is for servers of your own clients: give it together with --config.');
}
