import { defineRule } from '../rule.ts';
import { CATEGORY_OF } from '../reading/words/effect.ts';
import type { Place } from '../reading/words/place.ts';
import { chosenChanges } from '../conditions/demanded-actions.ts';
import { cuePlaces, deniedActs, earlyCues, placesOf } from '../conditions/select.ts';

/** "For read-only inspection use another tool", "If in read-only mode", but not "Runs in read-only mode". */
const isOfTool = ({ source, start, end }: Place): boolean =>
  !ELSEWHERE.test(source.text.slice(Math.max(0, start - 16), start)) || !WHEN.test(source.text.slice(end, end + 14));
const ELSEWHERE = /(?:^|[.:;\n-] ?)(?:if |when )?(?:for|if|in|when) $/i;
const WHEN = /^ (?:modes?|inspections?|access|checks?|lookups?|use)\b/i;

export default defineRule({
  id: 'denies-changing-data',
  title: 'It says that it only reads, or that some change is not made',
  moves: 'category',
  capability: null,
  rationale: '"Read-only" and "does not modify" are the author\'s own word on the effect.',
  limits:
    'One effect may be denied beside another that is there: "replaces the file, does not delete it". A lying server says the same.',
  references: ['mcp-2025-11-25#key-principles', 'data/labelled-tools'],
  prior: { category: { Read: 1.5, Write: -0.7, Destructive: -0.7, Execute: -0.5 } },
  examples: {
    match: [
      { name: 'run_check', description: 'Read-only. Checks the site.' },
      { name: 'x', description: 'Does not modify any data.' },
    ],
    noMatch: [
      { name: 'x', description: 'Modifies data.' },
      { name: 'run', description: 'Runs a read-only command on a host. Does not modify it.' },
      { name: 'x', description: '创建草稿邮件，不会发送' },
      { name: 'x', description: 'Not read-only: writes as well.' },
      { name: 'x', description: 'Changes a record. Raises an error: If in read-only mode.' },
    ],
  },
  detect(features) {
    // "Creates a draft, will not send it" denies nothing of what is created.
    const denials = deniedActs(features).filter(
      ({ effect }) => CATEGORY_OF[effect] !== 'Read' && !(effect === 'send' && features.leadEffects.includes('create')),
    );
    const said = [...cuePlaces(features, 'read-only').filter(isOfTool), ...placesOf(denials)];
    if (said.length === 0) return [];
    // "Read-only" beside one action says nothing of the others, and a command that only reads is run all the same.
    const isElse = chosenChanges(features).length > 0 || earlyCues(features, 2, 'reading-commands').length > 0;
    return isElse ? [] : said;
  },
});
