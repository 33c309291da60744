import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { leadingActs, leads, parametersWith, placesOf } from '../select.ts';

export default defineRule({
  id: 'logs-in-with-credentials',
  title: 'It logs in with credentials that the caller gives',
  moves: 'risk',
  capability: null,
  rationale: 'Credentials that are given to a tool are kept by it, and act for whoever owns them.',
  limits: 'The server may use them once and forget them.',
  references: ['owasp-mcp-2025/MCP01'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'login', description: 'Logs in.' },
      {
        name: 'connect',
        description: 'Connects to a database.',
        inputSchema: { type: 'object', properties: { password: { type: 'string' } } },
      },
    ],
    noMatch: [{ name: 'connect', description: 'Connects to a device.' }, { name: 'get_login' }],
  },
  detect(features) {
    if (!leads(features, ['session'])) return [];
    const logins = leadingActs(features, ['session']).filter(({ verb }) =>
      /^(?:re)?auth|^log_?in$|^sign_?in$/.test(verb),
    );
    return [...placesOf(logins), ...parametersWith(features, 'secret').map(keyPlace)];
  },
});
