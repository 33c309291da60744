import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN = /(?:[A-Za-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z])/g;

export default defineSignal({
  id: 'mixes-scripts',
  title: 'A name mixes letters of scripts that look alike',
  confidence: 'high',
  reads: 'odd',
  anchors: [],
  rationale: 'A Cyrillic letter in a Latin name makes two different names look the same.',
  limits: 'Names of products may mix on purpose.',
  references: ['owasp-mcp-2025/MCP09', 'cwe/CWE-1007'],
  examples: {
    match: [{ key: 'p\u0430yment' }],
    noMatch: [{ key: 'payment' }, { key: '\u043f\u043b\u0430\u0442\u0435\u0436' }],
  },
  detect(source) {
    return source.in === 'key' || source.pointer === '/name' ? placesOfPattern(source, PATTERN, source.text) : [];
  },
});
