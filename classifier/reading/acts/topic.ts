import { plainAct, type Act } from './act.ts';
import type { VerbForm } from '../words/lexicon.ts';
import type { Thing } from '../words/nouns.ts';
import type { Place } from '../words/place.ts';

const SHOW: VerbForm = { lemma: 'show', effect: 'read', senses: undefined, nounish: false, form: 'base' };

/** What names a thing without a verb (`order_history`, "The orders of a customer") says that the thing is returned. */
export const topicOf = (from: Act['from'], things: readonly Thing[], place: Place): Act =>
  plainAct(SHOW, SHOW.effect, things, from, place);

/** "Who is on call", "What a refund would cost": whether the words that name a thing are those of a question. */
export const asks = ({ place: { source, start, end } }: Act): boolean => QUESTION.test(source.text.slice(start, end));

const QUESTION =
  /^(?:who|whom|which|what|how|where|when|why|whether|is|are|was|were|does|do|did|has|have|had|may|can|could|should|would|will)$/i;

/** Whether an act only names a thing: where the name of the tool has another verb, that is what is done to the thing. */
export const isTopic = ({ form }: Pick<Act, 'form'>): boolean => form === SHOW;
