import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN = /[\u{e0001}\u{e0020}-\u{e007f}\u200b\u2060-\u2064\u180e]{1,200}/gu;

export default defineSignal({
  id: 'hides-text-in-unicode',
  title: 'It holds characters that nobody sees',
  confidence: 'high',
  reads: 'odd',
  anchors: [],
  rationale: 'Tag characters and zero-width characters carry text that a model reads and a person does not.',
  limits: 'Copied text can carry a zero-width space by accident.',
  references: ['mitre-atlas-5.6.1/AML.T0068', 'cwe/CWE-451'],
  examples: {
    match: ['Adds numbers.\udb40\udc41\udb40\udc42', 'Adds\u200b\u2060 numbers.'],
    noMatch: ['Adds numbers \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67.', '\u0915\u094d\u200d\u0937'],
  },
  detect(source) {
    return placesOfPattern(source, PATTERN, source.text);
  },
});
