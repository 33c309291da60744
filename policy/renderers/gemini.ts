import type { Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { byServer, keysIn, plainName, toolsThat } from '../names.ts';
import { json, quoted, tomlStrings } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Gemini CLI',
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['allow', 'ask', 'hide'],
  prompts: 'skipped',
  // `*` is a wildcard in a policy, what follows `(` is no part of a name in the settings, and one rule that it cannot read
  // makes it drop the whole file.
  spell: plainName,
};

/** Lists of the server's settings for what is hidden, policy rules for what runs and what asks. */
export const gemini: Renderer = {
  title: 'Gemini CLI',
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md',
  basis: 'Rules of each kind were run with Gemini CLI 0.61.0.',
  caveats: [
    'Gemini CLI drops a policy file as a whole where it cannot read one rule of it, and only warns: keep rules of your own in another file.',
    'Rules name the server by its key. They match nothing where the key has spaces or dots in it.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const servers = byServer(says, listsOf);
    const settings: RenderedFile = {
      name: '~/.gemini/settings.json',
      where: `Add the lists to the servers that you have there under ${keysIn(says.filter((policy) => listsOf(policy)))}.`,
      language: 'json',
      text: json({ mcpServers: servers }),
    };
    const rules = says.flatMap(rulesOf);
    const file: RenderedFile = {
      name: '~/.gemini/policies/placard.toml',
      where: 'A file of its own in that folder.',
      language: 'toml',
      text: rules.join('\n'),
    };
    return {
      files: [...(Object.keys(servers).length > 0 ? [settings] : []), ...(rules.length > 0 ? [file] : [])],
      says,
      losses,
    };
  },
};

function listsOf(policy: Policy): Record<string, readonly string[]> | null {
  const hidden = toolsThat(policy, 'hide');
  if (policy.default === 'hide') return { includeTools: toolsThat(policy, 'allow', 'ask') };
  return hidden.length > 0 ? { excludeTools: hidden } : null;
}

function rulesOf(policy: Policy): string[] {
  const rule = (tools: string, decision: string, priority: number): string =>
    `[[rule]]\nmcpName = ${quoted(policy.serverKey)}\ntoolName = ${tools}\ndecision = ${quoted(decision)}\npriority = ${priority}\n`;
  const [ask, allow] = [toolsThat(policy, 'ask'), toolsThat(policy, 'allow')];
  return [
    ...(policy.default === 'ask' ? [rule(quoted('*'), 'ask_user', 100)] : []),
    ...(allow.length > 0 ? [rule(tomlStrings(allow), 'allow', 200)] : []),
    ...(ask.length > 0 ? [rule(tomlStrings(ask), 'ask_user', 300)] : []),
  ];
}
