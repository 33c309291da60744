import type { Act } from '../acts/act.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { asks, isTopic } from '../acts/topic.ts';
import type { Word } from '../words/words.ts';

/**
 * Whether a name is one noun, whatever verb it holds: `purchase_order_text`, `build_log`, `merge_conflicts`. It ends with
 * what an answer is called, and the description has nothing done.
 */
export function namesAnswer({ effect, verb, form, place }: Act, said: readonly Act[], words: readonly Word[]): boolean {
  const [opening] = said;
  const last = words.at(-1);
  if (opening === undefined || last === undefined || effect === 'read') return false;
  // `set_status`, "What others see": what it is set to.
  if (isTopic(opening) && asks(opening) && !isToDo(opening, verb))
    return form.nounish || form.form !== 'base' || !SETS.test(verb) || (verb !== 'set' && ANSWERS.has(last.text));
  // `duplicates`, "Files with the same content"
  if (isTopic(opening) && form.form === 'third') return true;
  if (last.start < place.end || !said.every((act) => onlyReads(act) && act.verb !== verb)) return false;
  if (NO_OBJECTS.has(last.text)) return true;
  if (KEEPS.test(verb) && !(isTopic(opening) && TOLD.test(last.text)) && !isCompared(verb, last.text)) return false;
  return ANSWERS.has(last.text) || (isTopic(opening) && (THINGS.has(last.text) || areThings(last.text, form)));
}

/** `build_artifacts`, "Artifacts of a build": a word that is a noun as well, before things that are not run. */
const areThings = (last: string, { nounish, form }: VerbForm): boolean =>
  nounish && form === 'base' && last.endsWith('s') && !RUN.test(last);

const RUN =
  /^(?:tests|checks|queries|scripts|commands|jobs|tasks|benchmarks|migrations|scans|suites|pipelines|workflows|simulations|agents|tools|builds|services|containers|evals|evaluations|experiments|analysis|diagnostics|hooks|apps|flows|models|cells|lights|windows)$/;

/** "Which file to delete" */
const isToDo = ({ place: { source, end } }: Act, verb: string): boolean =>
  source.text.slice(end, end + 80).includes(` to ${verb}`);

const onlyReads = ({ effect, negated }: Act): boolean => negated || CATEGORY_OF[effect] === 'Read';

/** What a caller can make or change as well, with these verbs: `create_report`, `update_status`, `delete_history`. */
const KEEPS =
  /^(?:create|add|new|insert|write|save|store|put|update|set|edit|change|modify|delete|remove|clear|reset|upload|import|send|email|submit|sync|enable|disable|subscribe|schedule|publish|share|attach|generate)$/;

/** What is only told of what is made or changed: `sync_status`, "Last sync, pending changes". */
const TOLD = /^(?:status|history|errors|conflicts|logs?|progress|results|queue|options)$/;

/** `sync_status`, "Compares the files here with those there": a status is hardly what is synced. */
const isCompared = (verb: string, last: string): boolean => verb === 'sync' && last === 'status';

const SETS = /^(?:set|add|put|assign|allocate|update|edit|change|configure|register|define)$/;

/** What is told of something, and is neither made nor changed itself. */
const NO_OBJECTS = new Set(
  'preview candidates suggestions recommendations ideas stats statistics conflicts fee fees limits reason reasons duration count counts rate eligibility readiness impact markers waits inbox outbox quota coverage usage'.split(
    ' ',
  ),
);

/** What answers are called. */
const ANSWERS = new Set(
  'text pdf statement statements report reports log logs book books snapshot summary overview details info history status notes transcript receipt receipts slip letter schedule calendar timeline policy policies terms time times date limit list metrics totals breakdown'.split(
    ' ',
  ),
);

/** What a verb can be done to as well, so that only a description without any verb tells: `redeem_code`. */
const THINGS = new Set(
  'number code codes events dates contents card balance message cycles moves plan catalog catalogue diff inventory graph network tree map chart matrix forecast stock mix latest newest art link height size points rules targets path sheet window steps words analysis hierarchy band risk calc power capacity position output table rows pool tail costs dashboard wizard checklist documentation'.split(
    ' ',
  ),
);
