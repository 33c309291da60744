import { chosenUrls } from '../conditions/addresses.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, leads, READING } from '../conditions/select.ts';

const BRINGS_IN =
  /^(?:get|fetch|read|retrieve|view|browse|download|load|extract|scrape|crawl|convert|parse|transcribe|summari[sz]e|search|analy[sz]e|preview|return|pull|access|render|collect)$/;

export default defineRule({
  id: 'reads-a-chosen-address',
  title: 'It returns what lies at an address that the caller chooses',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'Whoever owns the address decides what the agent reads.',
  limits: "What lies there may be the caller's own page, or a file that nobody else can write.",
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      {
        name: 'fetch',
        description: 'Fetches a page.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
      {
        name: 'pdf-to-markdown',
        description: 'Convert a PDF to Markdown.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'validate_url',
        description: 'Validates an address.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
      {
        name: 'get_note',
        description: 'Gets a note.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!features.roles.includes('url') || !leads(features, READING)) return [];
    return leadingActs(features, READING).some(({ verb }) => BRINGS_IN.test(verb)) ? chosenUrls(features) : [];
  },
});
