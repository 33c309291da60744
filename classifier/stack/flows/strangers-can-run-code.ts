import { defineFlow } from '../flow.ts';

export default defineFlow({
  id: 'strangers-can-run-code',
  title: 'A stranger’s text can run code',
  legs: ['untrusted-content', 'code'],
  rationale: 'A page, a ticket or a mail can bring the command that the agent then runs.',
  limits: 'Code that runs in a box of its own reaches less; definitions seldom say how tight the box is.',
  remedy: 'Ask before code runs, or run it where there is nothing to reach.',
  references: ['owasp-mcp-2025/MCP05', 'owasp-agentic-2026/ASI05', 'mitre-atlas-5.6.1/AML.T0053'],
});
