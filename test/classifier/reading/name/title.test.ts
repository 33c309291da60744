import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleWords } from '#classifier/reading/name/title.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Acme: Run Test': 'run test',
  'Acme Lab: Delete all notes': 'delete all notes',
  'Deploy: to production': 'deploy to production',
  'Export: report': 'export report',
  'Open GraphQL': 'open graphql',
  'Change MySQL Status': 'change mysql status',
  'List 3 notes': 'list 3 notes',
  listNotes: 'list notes',
  'Get/Update Notes': 'get update notes',
};

for (const [title, expected] of Object.entries(TITLES))
  test(`${JSON.stringify(title)} says: ${expected}`, () => {
    const words = titleWords(title);
    assert.equal(words.map(({ text }) => text).join(' '), expected);
    for (const { text, start, end } of words) assert.equal(title.slice(start, end).toLowerCase(), text);
  });
