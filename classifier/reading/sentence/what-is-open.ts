import { oneOf } from '../words/one-of.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/**
 * Whether a sentence that begins with "open" or "running" names what is so: "Open complaints by age", "Running jobs". Who is
 * to open something is told which: "Open the complaint", "Open several complaints", "Open files in the editor".
 */
export function namesWhatIsSo(sentence: readonly Word[]): boolean {
  const end = sentence.findIndex(
    ({ text }, index) => index > 0 && (PREPOSITIONS.has(text) || STOP.has(text) || JOINS.has(text) || TOLD.has(text)),
  );
  const phrase = sentence.slice(1, end < 0 ? sentence.length : end);
  const many = phrase.at(-1)?.text ?? '';
  if (phrase.length > 3 || phrase.some(({ text }) => DETERMINERS.has(text) || SOME.has(text))) return false;
  return sentence[0]?.text === 'running' ? RUN.has(many) : /[^s]s$/.test(many) && !OPENED.has(many);
}

const TOLD = oneOf('sorted grouped ordered waiting newest oldest most near awaiting');

const SOME = oneOf('some several specific multiple many one two these those up http https');

/** What programs and machines open when they are told to, of many that are all alike. */
const OPENED = oneOf(
  'urls links files apps applications pages browsers websites sites tabs documents settings preferences devtools folders directories doors gates valves blinds shutters curtains garages vents nodes connections streams channels sockets tunnels sessions images screens menus dialogs views templates deeplinks',
);

/** What runs by itself: who runs commands or tests is told to. */
const RUN = oneOf(
  'jobs tasks processes programs apps applications services containers instances machines vms servers nodes pods sandboxes agents sessions workers workflows executions flows streams threads timers simulators emulators environments campaigns experiments games',
);
