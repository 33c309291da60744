import { ACTION } from './action.ts';
import { AMOUNT } from './amount.ts';
import { CODE } from './code.ts';
import { COMMAND } from './command.ts';
import { CONFIRM } from './confirm.ts';
import { DRY_RUN } from './dry-run.ts';
import { ID } from './id.ts';
import { ID_LIST } from './id-list.ts';
import { PATH } from './path.ts';
import { QUERY } from './query.ts';
import { RECIPIENT } from './recipient.ts';
import { SECRET } from './secret.ts';
import { SQL } from './sql.ts';
import { URL } from './url.ts';
import type { Reading } from './reading.ts';

/** All readings; of those that a parameter's name allows, the first that fits its type and description decides. */
export const READINGS: readonly Reading[] = [
  ...DRY_RUN,
  ...CONFIRM,
  ...ACTION,
  ...SECRET,
  ...AMOUNT,
  ...SQL,
  ...COMMAND,
  ...CODE,
  ...URL,
  ...PATH,
  ...RECIPIENT,
  ...QUERY,
  ...ID_LIST,
  ...ID,
];
