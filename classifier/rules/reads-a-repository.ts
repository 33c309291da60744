import { fetchedNamed } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, parametersNamed, placesOf } from '../conditions/select.ts';

const CODE = /^(?:files?|contents?|code|blobs?|trees?|readme|diffs?|pull_requests?|merge_requests?)$/;

export default defineRule({
  id: 'reads-a-repository',
  title: 'It returns the content of a repository that the caller names',
  moves: 'nothing',
  capability: 'reads-private',
  rationale:
    'The same token opens public and private repositories: what an issue asks for may come out of a private one.',
  limits: 'Most repositories that agents read are public.',
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: {},
  examples: {
    match: [
      {
        name: 'get_pull_request_diff',
        description: 'Gets the diff of a pull request.',
        inputSchema: { type: 'object', properties: { repo: { type: 'string' } } },
        server: 'npm/gitlab-tools',
      },
      {
        name: 'get_file_contents',
        inputSchema: { type: 'object', properties: { owner: { type: 'string' }, repo: { type: 'string' } } },
        server: 'npm/github-tools',
      },
    ],
    noMatch: [
      {
        name: 'list_labels',
        inputSchema: { type: 'object', properties: { owner: { type: 'string' }, repo: { type: 'string' } } },
        server: 'npm/github-tools',
      },
      {
        name: 'get_file_contents',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'source-control')) return [];
    const isNamed = parametersNamed(features, 'repo repository project owner workspace').length > 0;
    return isNamed ? placesOf(fetchedNamed(features, CODE)) : [];
  },
});
