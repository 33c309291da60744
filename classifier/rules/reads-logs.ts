import { fetchedNamed, fetchedThings } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, placesOf } from '../conditions/select.ts';

const ERRORS = /^errors?$/;

export default defineRule({
  id: 'reads-logs',
  title: 'It returns logs or errors of a program',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'Programs log what strangers send to them: names, addresses, whole requests.',
  limits: 'The logs of a build hold little that a stranger chose.',
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      { name: 'get_logs', description: 'Gets the logs of a pod.' },
      { name: 'list_errors', server: 'npm/sentry-tools' },
    ],
    noMatch: [
      { name: 'git_log', description: 'Shows the commit history.' },
      { name: 'get_log_level' },
      { name: 'list_audit_logs' },
      { name: 'list_errors', server: 'npm/spell-checker' },
    ],
  },
  detect(features) {
    const logs = fetchedThings(features, 'logged');
    const errors = inDomain(features, 'observability') ? fetchedNamed(features, ERRORS) : [];
    if (logs.length + errors.length === 0 || features.words.some((word) => /^(?:audit|activity|git)$/.test(word)))
      return [];
    return placesOf([...logs, ...errors]);
  },
});
