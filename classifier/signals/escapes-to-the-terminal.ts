import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

export default defineSignal({
  id: 'escapes-to-the-terminal',
  title: 'It holds control characters',
  confidence: 'high',
  reads: 'odd',
  anchors: [],
  rationale: 'An escape sequence moves the cursor, hides text or writes the clipboard of whoever prints it.',
  limits: 'Broken encodings leave control characters as well.',
  references: ['cwe/CWE-150', 'mitre-atlas-5.6.1/AML.T0068'],
  examples: {
    match: ['Lists.\u001b[8mhidden'],
    noMatch: ['Line\nline\ttab'],
  },
  detect(source) {
    return placesOfPattern(source, PATTERN, source.text);
  },
});
