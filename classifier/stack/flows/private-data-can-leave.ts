import { defineFlow } from '../flow.ts';

export default defineFlow({
  id: 'private-data-can-leave',
  title: 'A stranger’s text can make private data leave',
  legs: ['untrusted-content', 'private-data', 'way-out'],
  rationale:
    'An agent that reads what a stranger wrote may follow it: it fetches private data with one tool and carries it out with another. Each call looks like work.',
  limits: 'The tools may reach only what is theirs: a definition does not say how far their credentials go.',
  remedy:
    'Take one leg away: ask before anything leaves, narrow what can be read, or keep strangers’ content in a session of its own.',
  references: [
    'owasp-mcp-2025/MCP10',
    'owasp-agentic-2026/ASI01',
    'owasp-llm-2026/LLM02',
    'mitre-atlas-5.6.1/AML.T0086',
    'mitre-atlas-5.6.1/AML.T0051.001',
  ],
});
