import type { Features } from '../../reading/features.ts';
import { DOMAINS } from '../../reading/words/lexicon.ts';
import { oneOf } from '../../reading/words/one-of.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { filesWritten } from './files-written.ts';
import type { Act } from '../../reading/acts/act.ts';
import { WRITING, does, inDomain, leadingActs, leadingHeads, leads, names } from '../select.ts';

/** Whether a server keeps what the agent notes or draws for itself, and the tool works on that and not on something beside it. */
export function worksOnOwnNotes(features: Features): boolean {
  // A Canvas for courses is no drawing.
  if (!inDomain(features, 'memory', 'canvas') || inDomain(features, 'files', 'education')) return false;
  // Diagrams and mind maps are documents of the user.
  if ([...features.productWords].some((word) => DOCUMENTS.test(word))) return false;
  // An inbox is full of what others wrote.
  if (features.opening.some(({ text }) => text === 'inbox')) return false;
  // `set_memory_limit`: that of a machine.
  if (features.words.includes('memory') && (names(features, OF_MACHINES) || features.words.some(isMachine)))
    return false;
  if (isOfProcess(features) || leadingHeads(features, WRITING, 'secret').length > 0) return false;
  // Translators share theirs.
  if (features.opening.some(({ text }) => text === 'translation')) return false;
  return !(inDomain(features, 'project-management') && !isTaskList(features)) && !isFile(features);
}

const DOCUMENTS = /drawio|mind_?map|diagram/;

/** "Writes to the memory of a process" */
const isOfProcess = ({ opening }: Features): boolean =>
  opening.some(({ text }) => PROCESSES.has(text)) && opening.some(({ text }) => text === 'memory');

const PROCESSES = oneOf('process processes debuggee bytes emulator');

const isMachine = (word: string): boolean => MACHINES.test(word);
const MACHINES = /^(?:instance|vm|container|node|pod|cluster|machine|host|droplet|gpu)s?$/;
const OF_MACHINES =
  /^(?:(?:memory_)?(?:limits?|usage|leaks?|dumps?|pressure|profiles?|address(?:es)?|allocations?)|heap)$/;

/** A server that is called after tasks alone keeps those of the agent, not those of a tracker. */
const isTaskList = ({ productWords }: Features): boolean =>
  [...productWords].every(
    (word) => DOMAINS.get(word)?.includes('project-management') !== true || /^tasks?$/.test(word),
  );

/** Files of a project are read by others as well; a document on a canvas is the drawing, until it is exported. */
const isFile = (features: Features): boolean =>
  filesWritten(features).length > 0 ||
  (inDomain(features, 'memory') && leadingHeads(features, WRITING, 'file').length > 0);

/** What an agent writes down of its own work, wherever that is kept: a lesson, a decision, how a run went. */
export const notesOnItsWork = (features: Features): readonly Act[] =>
  !names(features, WRITTEN_DOWN) || inDomain(features, ...OF_OTHERS)
    ? []
    : leadingActs(features, ['create', 'update']).filter(
        ({ verb, things }) => KEEPS.test(verb) && isOnWork(features, verb, things),
      );

/** "Remember a preference of the user": nobody else does that. */
const remembered = (features: Features): readonly Act[] =>
  does(features, REMEMBERS) && leads(features, ['create', 'update'])
    ? leadingActs(features, ['create', 'update']).filter(({ verb }) => REMEMBERS.includes(verb))
    : [];

const REMEMBERS: readonly string[] = ['remember', 'memorize', 'memorise'];

/** "Store a memory", "Forget a memory": an agent's own, whatever its server is called; a machine's has bytes. */
export function ownMemories(features: Features): readonly Act[] {
  if (!names(features, MEMORY)) return remembered(features);
  if (isOfProcess(features)) return [];
  const acts = leadingActs(features, ['create', 'update', 'delete', 'shelve']);
  return acts.some(({ things }) => things.some(({ word }) => OF_OTHER_USE.test(word)))
    ? []
    : acts.filter(({ things }) =>
        things.some(
          ({ head, word }, index) =>
            head && (MEMORY.test(word) || (WRITTEN_IN.test(word) && MEMORY.test(things[index - 1]?.word ?? ''))),
        ),
      );
}

const MEMORY = /(?:^|_)(?:memory|memories|(?:memory|memories)_(?:entry|entries|event|item|node|record))s?$/;
/** A "memory document" */
const WRITTEN_IN = /^(?:documents?|notes?|files?)$/;
const OF_OTHER_USE =
  /^(?:translation|process|shared|heap|gpu|video|flash|device|instance|vm|container|server|node|pod|cluster|machine|host|function|service|guest|droplet|database|redis)$/;

const KEEPS =
  /^(?:record|append|save|store|log|capture|remember|note|persist|memorize|add|create|write|register|track)$/;

/** Where sessions, lessons and decisions are those of patients, pupils and courts, and usage is billed. */
const OF_OTHERS = [
  'crm',
  'hr',
  'health',
  'education',
  'payments',
  'accounting',
  'commerce',
  'exchange',
  'blockchain',
  'browser',
  'calendar',
  'insurance',
] as const;

const isOnWork = (features: Features, verb: string, things: readonly Thing[]): boolean =>
  things.some(
    ({ head, word }, index) =>
      head &&
      (ON_WORK.test(word) ||
        (NOTES_DOWN.test(verb) && NOTED.test(word)) ||
        // "Saves a summary of the session": the head of `session_summary` is the session.
        (/^sessions?$/.test(word) && features.words.includes('summary')) ||
        (OF_A_RUN.test(word) && things.slice(0, index).some((thing) => RUN.test(thing.word)))),
  );

/** All that this can be. */
const WRITTEN_DOWN =
  /^(?:lessons?|learnings?|takeaways?|hand-?offs?|reflections?|decisions?|insights?|outcomes?|mistakes?|sessions?|logs?|traces?|notes?|failures?|events?|usage)$/;
const NOTES_DOWN = /^(?:record|append|save|store|log|capture|remember|note)$/;
const NOTED = /^(?:decisions?|insights?|outcomes?|mistakes?)$/;
const ON_WORK = /^(?:lessons?|learnings?|takeaways?|handoffs?|hand-offs?|reflections?)$/;
const RUN = /^(?:agents?|sessions?|executions?|decisions?|reasoning|runs?|tasks?|tools?|usage|traces?)$/;
const OF_A_RUN = /^(?:logs?|traces?|notes?|outcomes?|failures?|events?|insights?|usage|learnings?)$/;
