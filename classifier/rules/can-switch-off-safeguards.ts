import { defineRule } from '../rule.ts';
import { parametersNamed } from '../conditions/select.ts';
import { keyPlace } from '../reading/schema/parameters.ts';

export default defineRule({
  id: 'can-switch-off-safeguards',
  title: 'It can switch off the safeguards of what it runs',
  moves: 'both',
  capability: 'skips-confirmation',
  rationale: 'An agent without approvals, or a browser without its sandbox, does whatever it is told by what it reads.',
  limits: 'The flag may be refused by how the server is set up.',
  references: ['owasp-agentic-2026/ASI02', 'owasp-llm-2026/LLM03'],
  prior: { category: { Execute: 1 }, risk: 0.8 },
  examples: {
    match: [
      {
        name: 'ask_coder',
        inputSchema: { type: 'object', properties: { prompt: { type: 'string' }, yolo: { type: 'boolean' } } },
      },
      {
        name: 'open_page',
        inputSchema: { type: 'object', properties: { url: { type: 'string' }, allowDangerous: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      {
        name: 'delete_vm',
        inputSchema: { type: 'object', properties: { force: { type: 'boolean' } } },
      },
      {
        name: 'list_permissions',
        inputSchema: { type: 'object', properties: { permissions: { type: 'array' } } },
      },
    ],
  },
  detect(features) {
    return parametersNamed(features, SAID)
      .filter(({ words, depth }) => depth < 2 && FLAG.test(words.join('_')))
      .map(keyPlace);
  },
});

/** The words of which every such flag has one. */
const SAID = 'yolo auto dangerous dangerously permission permissions sandbox';
const FLAG =
  /^(?:yolo(?:_mode)?|full_auto|allow_dangerous|dangerously_[a-z_]{1,40}|(?:skip|bypass)_permissions?|no_sandbox)$/;
