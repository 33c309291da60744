import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN = /[\u202a-\u202e\u2066-\u2069]/g;

export default defineSignal({
  id: 'turns-text-around',
  title: 'It holds bidirectional controls',
  confidence: 'high',
  reads: 'odd',
  anchors: [],
  rationale: 'Such controls make text read differently from how it is stored: a file name ends in another suffix.',
  limits: 'Mixed right-to-left prose may use them honestly.',
  references: ['mitre-atlas-5.6.1/AML.T0068', 'cwe/CWE-451'],
  examples: {
    match: ['Opens a file \u202etxt.exe'],
    noMatch: ['\u05e9\u05dc\u05d5\u05dd', 'Adds numbers.'],
  },
  detect(source) {
    return placesOfPattern(source, PATTERN, source.text);
  },
});
