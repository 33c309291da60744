import { driveDocuments } from '../conditions/files/documents.ts';
import { defineRule } from '../rule.ts';
import { placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-shared-documents',
  title: 'It returns documents that others can share',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'Anyone who knows the address of an account can share a document with it, and then searches find it.',
  limits: 'A drive may be closed to people outside.',
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      { name: 'search_files', server: 'npm/dropbox-tools' },
      { name: 'search_drive', description: 'Searches across all files.', server: 'npm/gdrive' },
      { name: 'sheets_read', description: 'Read data from a spreadsheet.', server: 'npm/gsheets' },
    ],
    noMatch: [
      { name: 'search_files', server: 'npm/filesystem' },
      { name: 'list_permissions', server: 'npm/dropbox-tools' },
      { name: 'delete_file', server: 'npm/dropbox-tools' },
    ],
  },
  detect(features) {
    return placesOf(driveDocuments(features));
  },
});
