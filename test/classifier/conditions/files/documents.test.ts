import { driveDocuments, workspacePages } from '#classifier/conditions/files/documents.ts';
import { testCases } from '../../cases.ts';

testCases(
  'the documents of a drive that are handed over',
  (features) => driveDocuments(features).map(({ word }) => word),
  [
    ['are read', 'npm/google-drive | read_file | |', ['file']],
    ['are what data are taken from', 'npm/google-drive | values | | Fetches from a sheet.', ['sheet']],
    ['are what a search of the drive finds', 'npm/google-drive | search_drive | |', ['drive']],
    ['are not what a search for anything else finds', 'npm/google-drive | search_drive_labels | |', []],
    ['are not who may see them', 'npm/google-drive | list_permissions | |', []],
    ['are not created', 'npm/google-drive | create_file | |', []],
    ['are none of another product', 'npm/github-kit | read_file | |', []],
  ],
);

testCases(
  'the pages of a workspace that are handed over',
  (features) => workspacePages(features).map(({ word }) => word),
  [
    ['are read', 'npm/notion-kit | get_page | |', ['page']],
    ['are not who wrote them', 'npm/notion-kit | list_users | |', []],
    ['are not updated', 'npm/notion-kit | update_page | |', []],
    ['are none of another product', 'npm/some-kit | get_page | |', []],
  ],
);
