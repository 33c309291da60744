import type { Decision, Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const sanitised = (tool: string): string => tool.replace(/[^A-Za-z0-9_-]/g, '_');

const VOCABULARY: Vocabulary = {
  title: 'opencode',
  // Its `deny` also takes the tool away from the model.
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['allow', 'ask', 'hide'],
  prompts: 'none',
  spell: sanitised,
};

const WORD = { allow: 'allow', ask: 'ask', deny: 'deny', hide: 'deny' } as const satisfies Record<Decision, string>;

/** `permission` of opencode's configuration, where the last entry that matches wins. */
export const opencode: Renderer = {
  title: 'opencode',
  docs: 'https://opencode.ai/docs/permissions',
  basis: 'Rules of each kind were run with opencode 1.18.33.',
  caveats: [
    'The last entry that matches a tool wins: put nothing that matches these tools behind them.',
    'opencode skips its questions, not what is hidden, under `--auto`.',
    'It sees only letters, digits, `_` and `-` of a name: a later tool that it spells like one with a rule gets that rule.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const permission = Object.fromEntries(says.flatMap(entriesOf));
    const file = {
      name: 'opencode.json',
      where: 'In your project, or `~/.config/opencode/opencode.json` for all of them. Merge it with what is there.',
      language: 'json',
      text: json({ permission }),
    } as const;
    return { files: Object.keys(permission).length > 0 ? [file] : [], says, losses };
  },
};

const entriesOf = ({ serverKey, default: standard, tools }: Policy): (readonly [string, string])[] => [
  ...(standard === 'allow' ? [] : [[`${serverKey}_*`, WORD[standard]] as const]),
  ...tools.map(({ tool, decision }) => [`${serverKey}_${sanitised(tool)}`, WORD[decision]] as const),
];
