import { defineFlow } from '../flow.ts';

export default defineFlow({
  id: 'secrets-can-leave',
  title: 'Secrets can leave with nobody’s help',
  legs: ['secrets', 'way-out'],
  rationale:
    'One tool returns credentials into the context, another can carry what is in the context outside; a mistake of the agent is enough.',
  limits: 'The way out may lead only to the owner’s own accounts.',
  remedy: 'Hide the tool that returns secrets: an agent seldom needs to see them.',
  references: ['owasp-mcp-2025/MCP01', 'owasp-llm-2026/LLM02', 'mitre-atlas-5.6.1/AML.T0098'],
});
