import { defineRule } from '../rule.ts';
import { actsOf, earlyCues, mainAct, placesOf } from '../conditions/select.ts';
import { simulators } from '../conditions/machines/simulators.ts';

export default defineRule({
  id: 'name-says-installing',
  title: 'The name says that it installs software',
  moves: 'both',
  capability: 'installs',
  rationale: 'Installed software runs with the rights of whoever starts it next.',
  limits: 'A tool may only return installation instructions.',
  references: ['owasp-agentic-2026/ASI04', 'cwe/CWE-494'],
  prior: { category: { Execute: 2.5, Read: -1 }, risk: 2 },
  examples: {
    match: [{ name: 'install_package' }, { name: 'pip_install' }],
    noMatch: [
      { name: 'cli_install', description: 'Provides installation instructions for a command line.' },
      { name: 'install_app_sim' },
      { name: 'list_installed_packages' },
      { name: 'uninstall_package' },
    ],
  },
  detect(features) {
    const acts = actsOf(features, ['name'], ['install']);
    if (acts.length === 0 || simulators(features).length > 0) return [];
    // "Returns the instructions for an installation": whoever asks installs it.
    const isGuide =
      earlyCues(features, 1, 'returns-plan').length > 0 && mainAct(features, 'sentence')?.effect !== 'install';
    return isGuide ? [] : placesOf(acts);
  },
});
