import type { Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Claude Code',
  // Its `deny` also takes the tool away from the model, so it cannot refuse a tool that it offers.
  decisions: ['allow', 'ask', 'hide'],
  // A rule for the whole server would win over the rules for its tools, so a default can only be its own prompt.
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: (tool) => sanitised(tool).replace(/[^A-Za-z0-9_-]/g, '_') || null,
};

/** Permission rules of Claude Code's settings: `deny` before `ask` before `allow`, names as `mcp__<server>__<tool>`. */
export const claudeCode: Renderer = {
  title: 'Claude Code',
  docs: 'https://code.claude.com/docs/en/permissions',
  basis: 'Rules of each kind were run with Claude Code 2.1.330.',
  caveats: [
    'A project’s own settings may refuse and ask at once; what they allow counts after the folder is trusted.',
    'A tool without a rule is asked about by Claude Code itself, except where its prompts are switched off.',
    'It sees only letters, digits, `_` and `-` of a name: a later tool that it spells like one with a rule gets that rule.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const permissions = {
      deny: names(says, 'hide'),
      ask: names(says, 'ask'),
      allow: names(says, 'allow'),
    };
    const some = Object.fromEntries(Object.entries(permissions).filter(([, list]) => list.length > 0));
    const file = {
      name: '.claude/settings.json',
      where: 'In your project, or `~/.claude/settings.json` for all of them. Merge it with what is there.',
      language: 'json',
      text: json({ permissions: some }),
    } as const;
    return { files: Object.keys(some).length > 0 ? [file] : [], says, losses };
  },
};

/**
 * What Claude Code (read in 2.1.330) makes of a name before anything else: compatibility forms composed, invisible, private
 * and unassigned characters dropped, until nothing changes. A rule for the raw spelling would match nothing.
 */
function sanitised(tool: string): string {
  let name = tool;
  for (let round = 0; round < 10; round += 1) {
    const next = name.normalize('NFKC').replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '');
    if (next === name) break;
    name = next;
  }
  return name;
}

function names(says: readonly Policy[], decision: 'hide' | 'ask' | 'allow'): string[] {
  const chosen = says.flatMap(({ serverKey, tools }) =>
    tools
      .filter((rule) => rule.decision === decision)
      .map(({ tool }) => `mcp__${serverKey}__${VOCABULARY.spell(tool)}`),
  );
  return [...new Set(chosen)];
}
