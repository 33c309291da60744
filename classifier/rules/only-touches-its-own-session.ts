import { defineRule } from '../rule.ts';
import { logsInByBrowser } from '../conditions/secrets/own-login.ts';
import { leadingActs, leads, parametersWith, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'only-touches-its-own-session',
  title: 'It opens, chooses or leaves a session, tab or context of its own',
  moves: 'both',
  capability: null,
  rationale: 'Opening a page or choosing a project changes only what the agent itself does next.',
  limits: 'Logging in stores credentials in some servers, and "open" may only fetch what it opens.',
  references: ['data/labelled-tools'],
  prior: { category: { Execute: 1.2 }, risk: -0.8 },
  examples: {
    match: [
      { name: 'login' },
      { name: 'open_tab' },
      { name: 'close_tab', description: 'Close the tab.', server: 'npm/browser-tools' },
      { name: 'set_default_project', description: 'Set the default project for this session.' },
      { name: 'connect', description: 'Connect to the emulator.' },
    ],
    noMatch: [
      { name: 'list_connections' },
      { name: 'unlock_vault', description: 'Unlocks the vault.' },
      { name: 'open_issue' },
      {
        name: 'open_session',
        description: 'Opens a session on a host.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
      { name: 'close_account', description: 'Close the account.' },
      { name: 'list_users', description: 'Lists how users connect.' },
    ],
  },
  detect(features) {
    // A session that begins with a command runs it.
    const isRun = parametersWith(features, 'command').length > 0;
    if (!leads(features, ['session']) || isRun || logsInByBrowser(features)) return [];
    // What is unlocked lies open to whatever comes next, and what is committed stays.
    return placesOf(leadingActs(features, ['session']).filter(({ verb }) => verb !== 'unlock' && verb !== 'commit'));
  },
});
