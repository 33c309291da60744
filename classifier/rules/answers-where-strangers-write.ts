import { defineRule } from '../rule.ts';
import {
  headsOf,
  inDomain,
  leadingActs,
  parametersNamed,
  placesOf,
  speaksOf,
  thingsThat,
} from '../conditions/select.ts';

const ANSWER =
  /^(?:messages?|comments?|repl(?:y|ies)|issues?|tickets?|pull_requests?|merge_requests?|discussions?|reviews?|threads?|chats?|conversations?)$/;
/** Others move, link or close what is there, and carry no text. */
const CARRIES_TEXT =
  /^(?:send|post|create|add|reply|respond|answer|write|comment|submit|update|edit|push|upload|publish|open|raise|file|forward|leave|append|broadcast|insert)$/;
const PUSHED = /^(?:files?|gists?|snippets?|commits?|releases?)$/;

export default defineRule({
  id: 'answers-where-strangers-write',
  title: 'It writes where people outside may read along',
  moves: 'nothing',
  capability: 'answers-strangers',
  rationale: 'Whoever can write an issue, a ticket or a message there reads the answer, and what an agent put into it.',
  limits: 'A tracker, a channel or a repository may be closed to all but colleagues.',
  references: ['owasp-mcp-2025/MCP10', 'mitre-atlas-5.6.1/AML.T0086'],
  prior: {},
  examples: {
    match: [
      { name: 'add_issue_comment', description: 'Adds a comment to an issue.' },
      { name: 'post_message', description: 'Posts a message to a channel.' },
      {
        name: 'push_files',
        description: 'Pushes files to a repository.',
        inputSchema: { type: 'object', properties: { repo: { type: 'string' } } },
        server: 'npm/github-tools',
      },
    ],
    noMatch: [
      { name: 'list_issues' },
      { name: 'create_issue_label', description: 'Creates a label.' },
      { name: 'produce_message', description: 'Produces a message to a topic.' },
      { name: 'approve_pull_request', description: 'Approves a pull request.' },
      { name: 'create_file', description: 'Creates a file.' },
    ],
  },
  detect(features) {
    const isPushed =
      inDomain(features, 'source-control') && parametersNamed(features, 'repo repository owner project').length > 0;
    if (!isPushed && !speaksOf(features, 'foreign')) return [];
    const acts = leadingActs(features, ['create', 'update', 'send', 'publish']).filter(({ verb }) =>
      CARRIES_TEXT.test(verb),
    );
    const answers = headsOf(acts, 'foreign').filter(({ word }) => ANSWER.test(word));
    const pushed = isPushed ? thingsThat(acts, ({ word }) => PUSHED.test(word)) : [];
    return placesOf([...answers, ...pushed]);
  },
});
