import { defineFlow } from '../flow.ts';

export default defineFlow({
  id: 'strangers-can-move-money',
  title: 'A stranger’s text can move money',
  legs: ['untrusted-content', 'money'],
  rationale: 'An invoice, a review or a page can name the recipient that the agent then pays.',
  limits: 'Payment products have limits of their own, which a definition does not show.',
  remedy: 'Have a person confirm each payment, and cap the amount.',
  references: ['owasp-agentic-2026/ASI02', 'owasp-llm-2026/LLM03', 'mitre-atlas-5.6.1/AML.T0053'],
});
