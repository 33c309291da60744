import { VERBS } from '../../words/lexicon.ts';
import { is } from './conditions.ts';
import { ANY, TEXT, type Reading } from './reading.ts';

/** `Cancel`, `Retry` and `Run` are no states that something is in, but what is done to it. */
const isOrder = ({ value }: { readonly value: string }): boolean => VERBS.get(value.toLowerCase())?.form === 'base';
const isToRun = ({ value }: { readonly value: string }): boolean =>
  /^(?:cancel|retry|rerun|run|start|restart|stop|abort|resume)$/i.test(value);

/** Chooses what is done. */
export const ACTION: readonly Reading[] = [
  {
    role: 'action',
    kinds: ANY,
    name: is(
      'action operation op command method mode subcommand action_type operation_type action_name operation_name',
    ),
    where: ({ options }) => options.length > 0,
  },
  {
    role: 'action',
    kinds: TEXT,
    name: is('status new_status state new_state state_event status_event transition'),
    where: ({ options }) => options.length > 1 && options.every(isOrder) && options.some(isToRun),
  },
];
