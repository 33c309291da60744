import { defineFlow } from '../flow.ts';

export default defineFlow({
  id: 'strangers-can-destroy',
  title: 'A stranger’s text can make the agent destroy something',
  legs: ['untrusted-content', 'destruction'],
  rationale: 'What an agent reads can ask for a deletion as well as a person can, and one call is enough.',
  limits: 'Some products keep what was deleted for a while, whatever their tool says.',
  remedy: 'Hide the destructive tools, or have a person confirm each call.',
  references: ['owasp-agentic-2026/ASI02', 'owasp-llm-2026/LLM03', 'mitre-atlas-5.6.1/AML.T0101'],
});
