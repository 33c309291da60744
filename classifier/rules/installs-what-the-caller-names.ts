import { keyPlace } from '../reading/schema/parameters.ts';
import { chosenActs, inDomain, leadingCalled, leadingHeads, leads } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

const FREE =
  /^(?:name|package|packages|package_name|module|args|arguments|env|source|repo|url|path|requirements|pip_spec|package_spec|requirement)$/;

/** Where other actions have names and paths too. */
const PACKAGE =
  /^(?:packages?|package_name|module|source|repo|repository|git_url|requirements|pip_spec|package_spec|requirement)$/;

export default defineRule({
  id: 'installs-what-the-caller-names',
  title: 'The caller chooses what is installed, and how',
  moves: 'risk',
  capability: 'installs',
  rationale: 'A package that the caller names, with its own arguments, is code that nobody has read.',
  limits: 'The server may install from a fixed list only.',
  references: ['cwe/CWE-494', 'owasp-agentic-2026/ASI04'],
  prior: { risk: 1.2 },
  examples: {
    match: [
      {
        name: 'install_plugin',
        description: 'Installs a plugin.',
        inputSchema: { type: 'object', properties: { source: { type: 'string' } } },
      },
      { name: 'install_package', inputSchema: { type: 'object', properties: { package: { type: 'string' } } } },
    ],
    noMatch: [
      { name: 'install_package', inputSchema: { type: 'object', properties: { theme_id: { type: 'string' } } } },
      { name: 'get_package', inputSchema: { type: 'object', properties: { package: { type: 'string' } } } },
      {
        name: 'install_theme',
        inputSchema: { type: 'object', properties: { name: { type: 'string', enum: ['light', 'dark'] } } },
      },
    ],
  },
  detect(features) {
    const wanted = leads(features, ['install']) ? FREE : chosenActs(features, ['install']).length > 0 ? PACKAGE : null;
    // What is there already is brought up to date: its name chooses nothing new.
    if (leadingCalled(features, ['install'], ['update', 'upgrade']).length > 0) return [];
    // An app on a phone gets no more than its user grants it there.
    if (wanted === null || (inDomain(features, 'device') && leadingHeads(features, ['install'], 'service').length > 0))
      return [];
    return features.parameters
      .filter(({ words, options, depth }) => depth < 2 && options.length === 0 && wanted.test(words.join('_')))
      .map(keyPlace);
  },
});
