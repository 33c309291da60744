import type { Decision, Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { yamlStrings } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Goose',
  decisions: ['allow', 'ask', 'deny'],
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

/** Goose's `permission.yaml`: three lists of `<extension>__<tool>`. */
export const goose: Renderer = {
  title: 'Goose',
  docs: 'https://block.github.io/goose/docs/guides/managing-tools/tool-permissions',
  basis: 'Read in the source; not run.',
  caveats: [
    'Goose looks at it in the modes `approve` and `smart_approve` alone: in `auto` every tool runs.',
    'A tool that is refused is still offered. `available_tools` of the extension in `config.yaml` takes tools away.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const names = (decision: Decision): string[] => says.flatMap((policy) => named(policy, decision));
    const lists = { always_allow: names('allow'), ask_before: names('ask'), never_allow: names('deny') };
    const some = Object.values(lists).some((list) => list.length > 0);
    const file = {
      name: '~/.config/goose/permission.yaml',
      where: 'Merge it with what is there: all three lists are needed.',
      language: 'yaml',
      text: `user:\n${Object.entries(lists)
        .map(([key, list]) => `  ${key}: ${yamlStrings(list, 4)}\n`)
        .join('')}`,
    } as const;
    return { files: some ? [file] : [], says, losses };
  },
};

const named = (policy: Policy, decision: Decision): string[] =>
  toolsThat(policy, decision).map((tool) => `${policy.serverKey}__${tool}`);
