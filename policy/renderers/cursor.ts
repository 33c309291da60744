import type { Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Cursor',
  // The editor has no list of tools to refuse.
  decisions: ['allow', 'ask'],
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

/** A list of what Cursor runs by itself; its command line can refuse, too. */
export const cursor: Renderer = {
  title: 'Cursor',
  docs: 'https://cursor.com/docs/reference/permissions',
  basis: 'Written from the documentation; not run.',
  caveats: [
    'Cursor calls its list a convenience and no boundary. To refuse or hide a tool in the editor, switch it off in the settings’ list of tools, or put a gateway in front.',
    'The second file is for Cursor’s command line alone, which can refuse.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const allowed = says.flatMap((policy) => toolsThat(policy, 'allow').map((tool) => `${policy.serverKey}:${tool}`));
    const refused = stack.flatMap((policy) => refusedOf(policy).map((tool) => `Mcp(${policy.serverKey}:${tool})`));
    const files: RenderedFile[] = [
      {
        name: '.cursor/permissions.json',
        where: 'In your project, or `~/.cursor/permissions.json` for all of them. Merge it with what is there.',
        language: 'json',
        text: json({ mcpAllowlist: allowed }),
      },
      {
        name: '.cursor/cli.json',
        where: 'For Cursor’s command line, in your project. Merge it with what is there.',
        language: 'json',
        text: json({ permissions: { deny: refused } }),
      },
    ];
    const some = [allowed.length > 0, refused.length > 0];
    return { files: files.filter((_, at) => some[at]), says, losses };
  },
};

const refusedOf = (policy: Policy): string[] =>
  toolsThat(policy, 'deny', 'hide').filter((tool) => plainName(tool) !== null);
