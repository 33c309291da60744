import { defineSignal } from './signal.ts';

export default defineSignal({
  id: 'refers-to-a-remote-schema',
  title: 'Its schema loads another from elsewhere',
  confidence: 'high',
  reads: 'references',
  anchors: [':'],
  rationale: 'A remote reference is fetched by whoever validates, and can change after approval.',
  limits: 'Some generators write the address of a public standard.',
  references: ['cwe/CWE-918', 'owasp-mcp-2025/MCP04'],
  examples: {
    match: [{ pointer: '/inputSchema/$ref', text: 'https://example.org/schema.json' }],
    noMatch: [{ pointer: '/inputSchema/$ref', text: '#/definitions/x' }, 'https://example.org'],
  },
  detect(source) {
    const remote = source.in === 'value' && source.pointer.endsWith('/$ref') && /^[a-z]{2,10}:/i.test(source.text);
    return remote ? [{ source, start: 0, end: source.text.length }] : [];
  },
});
