import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN =
  /^(?:side_?note|content_from_reading\w{0,60}|(?:full|entire|whole)_(?:conversation|chat|context)\w{0,20}|system_prompt_text|env_contents?|ssh_keys?_content)$/gi;

export default defineSignal({
  id: 'takes-what-it-does-not-need',
  title: 'A parameter carries off what the conversation holds',
  confidence: 'high',
  reads: 'keys',
  anchors: [
    'side',
    'content_from_reading',
    'conversation',
    'chat',
    'context',
    'system_prompt_text',
    'env_content',
    'ssh_key',
  ],
  rationale: 'A free parameter for notes or file contents is a way out for whatever the model knows.',
  limits: 'The name alone may have a harmless meaning.',
  references: ['owasp-mcp-2025/MCP10', 'mitre-atlas-5.6.1/AML.T0086', 'owasp-mcp-2025/MCP03'],
  examples: {
    match: [{ key: 'sidenote' }, { key: 'content_from_reading_ssh_id_rsa' }],
    noMatch: [{ key: 'note' }, { key: 'content' }],
  },
  detect(source) {
    return source.in === 'key' ? placesOfPattern(source, PATTERN, source.text) : [];
  },
});
