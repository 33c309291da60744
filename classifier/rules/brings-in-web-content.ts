import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { earlyCues, leads, mentions, parametersWith } from '../select.ts';

export default defineRule({
  id: 'brings-in-web-content',
  title: 'It brings in content that anyone can have written',
  moves: 'risk',
  capability: 'ingests-untrusted',
  rationale: 'A web page or post can carry instructions to the agent that reads it.',
  limits: "The pages of a vendor's own documentation are safer.",
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'web_search', description: 'Searches the web.' },
      {
        name: 'fetch',
        description: 'Fetches a URL.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
      },
      { name: 'get_transcript', description: 'Get the transcript of a YouTube video.' },
    ],
    noMatch: [{ name: 'list_projects' }, { name: 'publish_page', description: 'Publishes a web page.' }],
  },
  detect(features) {
    if (!leads(features, ['read'])) return [];
    const urls = parametersWith(features, 'url')
      .filter(({ depth }) => depth < 2)
      .map(keyPlace);
    return [...mentions(features, 'web'), ...earlyCues(features, 2, 'web-content'), ...urls];
  },
});
