import { defineRule } from '../rule.ts';
import { inDomain, nameSays } from '../conditions/select.ts';

export default defineRule({
  id: 'hands-a-file-to-a-page',
  title: 'It gives a file of this machine to a page in the browser',
  moves: 'risk',
  capability: 'sends-outward',
  rationale: 'What a page is given is with whoever runs the page, and a free path reaches keys and private documents.',
  limits: 'The page may be a form that one is testing.',
  references: ['owasp-agentic-2026/ASI02', 'mitre-atlas-5.6.1/AML.T0086'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'browser_file_upload', description: 'Uploads files.', server: 'npm/playwright-kit' },
      { name: 'upload_file', description: 'Uploads a file through an element.', server: 'npm/chrome-kit' },
    ],
    noMatch: [
      { name: 'upload_file', description: 'Uploads a file to the library.', server: 'npm/media-kit' },
      { name: 'browser_click', description: 'Clicks an element.', server: 'npm/playwright-kit' },
    ],
  },
  detect(features) {
    return inDomain(features, 'browser') ? nameSays(features, 'upload uploads') : [];
  },
});
