import { fetchedNamed } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, placesOf } from '../conditions/select.ts';

const ON_A_PAGE =
  /^(?:page|content|contents|text|html|dom|snapshot|markdown|source|elements?|screenshot|console|messages?|logs?|requests?|responses?|tree|article|body|state)$/;

export default defineRule({
  id: 'reads-the-open-page',
  title: 'It returns what a page in the browser shows',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'The page that a browser shows was written by somebody else, and can speak to the agent.',
  limits: "The page may be one's own, on this machine.",
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      { name: 'browser_snapshot', description: 'Capture a snapshot of the current page.', server: 'npm/browser-kit' },
      { name: 'get_page_text', server: 'npm/browser-kit' },
    ],
    noMatch: [
      { name: 'get_page_text', server: 'npm/pdf-kit' },
      { name: 'list_tabs', server: 'npm/browser-kit' },
      { name: 'click_element', server: 'npm/browser-kit' },
    ],
  },
  detect(features) {
    return inDomain(features, 'browser') ? placesOf(fetchedNamed(features, ON_A_PAGE)) : [];
  },
});
