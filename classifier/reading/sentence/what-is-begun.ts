import { oneOf } from '../words/one-of.ts';
import { goesInto } from './clause.ts';
import type { Outcome } from './outcome.ts';
import type { VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** "Submits a recording for transcription", "Queues a mirror for synchronisation": somebody else works on it from then on. */
const isForWork = (clause: readonly Word[]): boolean => goesInto(clause, FOR, WORK);

const FOR = oneOf('for');
const WORK = oneOf(
  'transcription synchronisation synchronization scanning scan rescanning rescan re-scanning processing reprocessing re-processing parsing re-parsing re-indexing reindexing re-crawling recrawling rendering training analysis conversion transcoding encoding extraction execution building deployment refresh',
);

/** "Fetches the source again", "Checks a host immediately": what goes on by itself is made to happen. */
function isOnceMore(clause: readonly Word[], { verb: { lemma } }: VerbAt): boolean {
  const [before = '', last = ''] = [clause.at(-2)?.text, clause.at(-1)?.text];
  if (clause.length < 2) return false;
  if (last === 'again' || last === 'anew' || last === 'immediately' || (before === 'at' && last === 'once'))
    return true;
  return last === 'now' && before !== 'right' && NOW.has(lemma);
}

const ONCE_MORE = oneOf('check scan fetch pull crawl render analyze analyse poll download');
const NOW = oneOf('check scan fetch pull crawl analyze analyse poll');

/** "Updates an app by pulling its image and restarting it": what runs is replaced. */
const isByRunning = (clause: readonly Word[]): boolean => {
  const by = clause.findIndex(({ text }) => text === 'by');
  return by >= 0 && clause.slice(by + 1).some(({ text }) => RUNNING_AGAIN.has(text));
};

const RUNNING_AGAIN = oneOf('restarting redeploying rebooting recreating relaunching reloading');

/** What comes of a main verb where the rest of the sentence tells that something is begun, or begun again. */
export const BEGUN: readonly Outcome[] = [
  { verbs: oneOf('submit queue schedule enqueue'), becomes: 'job', where: isForWork },
  { verbs: oneOf('update upgrade refresh'), becomes: 'job', where: isByRunning },
  { verbs: ONCE_MORE, becomes: 'job', where: isOnceMore },
];
