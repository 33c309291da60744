import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { assessStack, type StackServer } from '#classifier/stack/assess-stack.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

const takes = (...names: readonly string[]): Pick<ToolDefinition, 'inputSchema'> => ({
  inputSchema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) },
});

/** Servers as one meets them, in our own words. */
const SERVERS = {
  mail: [
    { name: 'search_emails', description: 'Searches the mailbox.' },
    { name: 'read_email', description: 'Reads an email.' },
    { name: 'send_email', description: 'Sends an email.', ...takes('to', 'subject', 'body') },
  ],
  github: [
    { name: 'list_issues', description: 'Lists the issues of a repository.', ...takes('owner', 'repo') },
    { name: 'get_file_contents', description: 'Gets the contents of a file.', ...takes('owner', 'repo', 'path') },
    { name: 'add_issue_comment', description: 'Adds a comment to an issue.', ...takes('owner', 'repo', 'body') },
  ],
  chat: [
    { name: 'get_channel_history', description: 'Gets the messages of a channel.', ...takes('channel_id') },
    { name: 'post_message', description: 'Posts a message to a channel.', ...takes('channel_id', 'text') },
  ],
  'web-fetch': [{ name: 'fetch', description: 'Fetches a web page.', ...takes('url') }],
  postgres: [{ name: 'query', description: 'Runs a read-only SQL query.', ...takes('sql') }],
  filesystem: [{ name: 'read_file', description: 'Reads a file.', ...takes('path') }],
  'obsidian-notes': [{ name: 'read_note', description: 'Reads a note of the vault.', ...takes('name') }],
  shell: [{ name: 'run_command', description: 'Runs a shell command.', ...takes('command') }],
  browser: [
    { name: 'navigate', description: 'Navigates to a page.', ...takes('url') },
    { name: 'snapshot', description: 'Captures a snapshot of the current page.' },
  ],
  calculator: [{ name: 'add', description: 'Adds two numbers.' }],
  'component-docs': [{ name: 'get_component_docs', description: 'Gets the documentation of a component.' }],
} as const satisfies Readonly<Record<string, readonly ToolDefinition[]>>;

const stackOf = (names: readonly (keyof typeof SERVERS)[]): StackServer[] =>
  names.map((name) => ({
    server: name,
    tools: SERVERS[name].map((definition: ToolDefinition) => ({
      name: definition.name,
      assessment: classify({ definition, server: { name: `npm/${name}` } }),
    })),
  }));

/** What somebody who looks after agents would say of them. */
const CASES: readonly (readonly [servers: readonly (keyof typeof SERVERS)[], flows: readonly string[]])[] = [
  [['mail'], ['private-data-can-leave']],
  [['github'], ['private-data-can-leave']],
  [['chat'], ['private-data-can-leave']],
  [['web-fetch'], []],
  [['browser'], []],
  [['postgres'], []],
  [['filesystem', 'obsidian-notes', 'postgres'], []],
  [['postgres', 'web-fetch'], ['private-data-can-leave']],
  [['filesystem', 'web-fetch'], ['private-data-can-leave']],
  [['obsidian-notes', 'browser'], ['private-data-can-leave']],
  [['shell'], []],
  [['shell', 'web-fetch'], ['strangers-can-run-code']],
  [
    ['shell', 'chat'],
    ['private-data-can-leave', 'strangers-can-run-code'],
  ],
  [['calculator', 'component-docs', 'web-fetch'], []],
];

for (const [servers, flows] of CASES)
  test(`${servers.join(' and ')}: ${flows.join(', ') || 'no flow'}`, () => {
    assert.deepEqual(
      assessStack(stackOf(servers)).flows.map(({ flow }) => flow),
      flows,
    );
  });
