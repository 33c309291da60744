import { defineRule } from '../rule.ts';
import { textAfter, textAt } from '../reading/words/place.ts';
import { earlyCues, leadingActs, leads, nameSays, RUNNING, WRITING } from '../conditions/select.ts';

/** Where what is written is shown: it is kept outside. */
const SHOWS = /^\W{0,3}(?:iframe|frame|preview|webview|rendering|renderer)/i;

/** "Set sandbox to 'full-access'": the caller chooses whether there is one. */
const CHOSEN = /^ ?(?:to ['"‘“`]|=)/i;

export default defineRule({
  id: 'runs-in-a-sandbox',
  title: 'What it runs stays in a sandbox',
  moves: 'risk',
  capability: null,
  rationale: 'A sandbox that the tool itself provides bounds what the code can reach.',
  limits: 'How tight the sandbox is cannot be seen in a definition.',
  references: ['owasp-agentic-2026/ASI05'],
  prior: { risk: -1.4 },
  examples: {
    match: [
      {
        name: 'execute_code',
        description: 'Executes code in an isolated container.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      {
        name: 'run_python',
        description: 'Execute Python code in a sandbox.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'run_python',
        description: 'Execute Python code.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      { name: 'list_sandboxes', description: 'Lists sandboxes.' },
      { name: 'create_page', description: 'Creates a page. It is shown in a sandboxed iframe.' },
      { name: 'forward_sandbox_mail', description: 'Forwards a mail of the sandbox to an address.' },
    ],
  },
  detect(features) {
    // What is forwarded leaves it.
    if (leadingActs(features, ['send']).some(({ verb }) => verb === 'forward')) return [];
    const isRun = leads(features, RUNNING);
    if (!isRun && !leads(features, WRITING)) return [];
    // What is written without a network is kept all the same.
    const cues = earlyCues(features, 6, 'sandboxed').filter(
      (place) =>
        !SHOWS.test(textAfter(place)) && !CHOSEN.test(textAfter(place)) && (isRun || !/^no/i.test(textAt(place))),
    );
    return [...cues, ...nameSays(features, 'sandbox')];
  },
});
