import { cuePlaces, onlyReads } from '../select.ts';
import { defineRule } from '../rule.ts';

const LOST =
  /\b(?:can(?:no|['’])t|won['’]t be able to|no longer be able to) (?:access|log in|log into|sign in|reach|open|recover|use)\b[^\n.]{0,60}\bagain\b/i;

export default defineRule({
  id: 'warns-of-losing-access',
  title: 'It warns that access can be lost for good',
  moves: 'risk',
  capability: 'loses-access',
  rationale: 'What cannot be entered again is as good as deleted, with whatever is in it.',
  limits: 'The warning may be about a rare case.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'logout', description: "Logs out. You can't access the organisation again without its password." },
      { name: 'remove_device', description: 'Removes a device. You may be locked out of your account.' },
    ],
    noMatch: [
      { name: 'logout', description: 'Logs out. You can access it again at any time.' },
      { name: 'list_orgs', description: "Lists organisations that you can't access again." },
    ],
  },
  detect(features) {
    const { description } = features;
    if (description === null || onlyReads(features)) return [];
    const match = LOST.exec(description.text.slice(0, 4000));
    const again =
      match === null ? [] : [{ source: description, start: match.index, end: match.index + match[0].length }];
    return [...again, ...cuePlaces(features, 'locked-out')];
  },
});
