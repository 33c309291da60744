import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN =
  /\b(?:exfiltrat(?:e|es|ing|ion)|(?:steal|harvest|dump)(?:s|ing)? [^\n.]{0,30}(?:credentials?|passwords?|tokens?|cookies|hashes|keys)|reverse shell|keylogg(?:er|ing)|backdoor|rootkit|privilege escalation|escalates? privileges?|ransomware)\b/gi;

export default defineSignal({
  id: 'states-an-attack',
  title: 'It says itself that it attacks',
  confidence: 'low',
  reads: 'prose',
  anchors: [
    'exfiltrat',
    'steal',
    'harvest',
    'dump',
    'reverse shell',
    'keylogg',
    'backdoor',
    'rootkit',
    'privilege',
    'ransomware',
  ],
  rationale: 'Stealing credentials and opening back doors are no ordinary work.',
  limits: 'Tools for security tests say the same of their targets.',
  references: ['owasp-agentic-2026/ASI02'],
  examples: {
    match: ['Harvests credentials from the browser.', 'Opens a reverse shell.', 'Exfiltrates files.'],
    noMatch: ['Resets credentials.', 'Opens a shell.'],
  },
  detect(source) {
    return source.in === 'value' ? placesOfPattern(source, PATTERN, source.text) : [];
  },
});
