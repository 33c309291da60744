import { plainAct, type Act } from './acts/act.ts';
import { keyPlace, type Parameter } from './schema/parameters.ts';
import { CATEGORY_OF } from './words/effect.ts';

/**
 * The acts of a tool with those that a flag switches on: `kill`, `delete`, `post_comments`. What a tool that else only reads
 * is named after is then one of two things that a caller can choose.
 */
export function withFlags(stated: readonly Act[], parameters: readonly Parameter[]): readonly Act[] {
  const flagged = parameters.filter(isFlag).flatMap(actOf);
  const [first] = stated;
  if (first === undefined || !reads(first) || flagged.length === 0) return stated;
  return [...stated.map((act): Act => (reads(act) ? { ...act, from: 'actions' } : act)), ...flagged];
}

const reads = ({ effect }: Act): boolean => CATEGORY_OF[effect] === 'Read';

const isFlag = ({ type, depth, words }: Parameter): boolean =>
  type === 'boolean' && depth === 0 && FLAGS.test(words.join('_'));

/** Verbs, alone or with what it is done to; `remove_html` is only how an answer is given. */
const FLAGS =
  /^(?:auto_)?(?:kill(?:_process)?|terminate|(?:delete|remove)(?:_(?:sources?|originals?|files?))?|purge|prune|(?:post|publish)(?:_(?:comments?|reviews?))?|fix|commit|push|install|deploy|apply|merge|execute)$/;

function actOf(parameter: Parameter): readonly Act[] {
  const form = parameter.named.find(({ text }) => text !== 'auto')?.known.verb;
  return form === undefined ? [] : [plainAct(form, form.effect, [], 'actions', keyPlace(parameter))];
}
