import type { Decision } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Zed',
  decisions: ['allow', 'ask', 'deny'],
  // By itself it asks. Its one default is for every tool of every server, and for its own.
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

const WORD = { allow: 'allow', ask: 'confirm', deny: 'deny', hide: 'deny' } as const satisfies Record<Decision, string>;

/** Tool permissions of Zed's agent: one decision for each tool, as `mcp:<server>:<tool>`. */
export const zed: Renderer = {
  title: 'Zed',
  docs: 'https://zed.dev/docs/ai/tool-permissions',
  basis: 'Written from the documentation of Zed 0.224; not run.',
  caveats: ['Patterns for arguments are for Zed’s own tools alone.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const tools = Object.fromEntries(
      says.flatMap(({ serverKey, tools: rules }) =>
        rules.map(({ tool, decision }) => [`mcp:${serverKey}:${tool}`, { default: WORD[decision] }]),
      ),
    );
    const file = {
      name: 'settings.json',
      where: '“zed: open settings” opens it. Merge it with what is there.',
      language: 'json',
      text: json({ agent: { tool_permissions: { tools } } }),
    } as const;
    return { files: Object.keys(tools).length > 0 ? [file] : [], says, losses };
  },
};
