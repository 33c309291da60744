import { privateReading } from '../conditions/privacy/privacy.ts';
import { defineRule } from '../rule.ts';
import {
  READING,
  actsOf,
  does,
  inDomain,
  leads,
  nameSays,
  placesOf,
  speaksOf,
  thingsOf,
} from '../conditions/select.ts';

export default defineRule({
  id: 'only-lists-files',
  title: 'It lists or describes files without their content',
  moves: 'risk',
  capability: null,
  rationale: 'Names, sizes and dates of files say less than what is in them.',
  limits: 'Names can be telling.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      {
        name: 'list_directory',
        description: 'Lists a directory.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
      {
        name: 'get_file_info',
        description: 'Gets the size of a file.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'find_documents', description: 'Finds documents.', server: 'npm/mongodb-kit' },
      { name: 'delete_file', inputSchema: { type: 'object', properties: { path: { type: 'string' } } } },
      { name: 'read_file', inputSchema: { type: 'object', properties: { path: { type: 'string' } } } },
    ],
  },
  detect(features) {
    const acts = speaksOf(features, 'file') && does(features, LISTS) ? actsOf(features, ['name'], READING) : [];
    const lists = acts.filter(({ verb }) => LISTS.includes(verb));
    // Documents of a database are its records.
    const areRecords = inDomain(features, 'database');
    const files = placesOf(thingsOf(lists, 'file').filter(({ word }) => !areRecords || !/^documents?$/.test(word)));
    const facts = nameSays(features, 'info metadata sizes tree allowed exists directories');
    const ofFiles =
      facts.length > 0 &&
      (files.length > 0 || inDomain(features, 'files') || nameSays(features, 'file files directory path').length > 0);
    const places = [...files, ...(ofFiles && leads(features, READING) ? facts : [])];
    // Attachments of a mail are listed from the mail.
    return places.length > 0 && privateReading(features)?.why !== 'records' ? places : [];
  },
});

const LISTS: readonly string[] = ['list', 'stat', 'count', 'check', 'describe', 'find'];
