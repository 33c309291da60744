import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Context } from './context.ts';

/** `write_rows` with "insert", "update" and "delete", `alter_table` with "add_column" and "drop_column": a heading of its actions. */
export function headsActions({ verb, from }: Act, { named: [named], stated }: Context): boolean {
  if (from === 'actions' || verb !== named?.verb) return false;
  // To delete a line is to edit a text.
  const has = (verbs: ReadonlySet<string>): boolean =>
    stated.some(
      (act) => act.from === 'actions' && verbs.has(act.verb) && !act.things.some(({ word }) => OF_A_TEXT.test(word)),
    );
  return has(ADDED) && has(DROPPED);
}

const ADDED = oneOf('insert create add');
const DROPPED = oneOf('delete drop');
const OF_A_TEXT = /^(?:lines?|text|words?|characters?|paragraphs?)$/;

/** `set_index_state` with "stop" and "resume": it is one of several ways to control what runs. */
export function controls({ things, from }: Act, { stated }: Context): boolean {
  if (from === 'actions' || !things.some(({ word, head }) => head && STATES.test(word))) return false;
  const chosen = stated.filter((act) => act.from === 'actions');
  return chosen.some(({ effect }) => effect === 'job') && chosen.every(({ verb }) => CONTROLS.has(verb));
}

const STATES = /(?:^|_)(?:state|status|power)$/;
const CONTROLS = oneOf('start stop restart resume suspend pause unpause kill halt reboot');
