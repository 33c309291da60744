import { ownMemories, worksOnOwnNotes } from '#classifier/conditions/files/own-notes.ts';
import { testCases } from '../../cases.ts';

testCases('whether a tool works on what the agent keeps for itself', worksOnOwnNotes, [
  ['is true of a memory', 'npm/memory-kit | create_note | |', true],
  ['is true of a drawing', 'npm/excalidraw-kit | create_shape | |', true],
  ['is false of diagrams, which are documents', 'npm/drawio-kit | create_shape | |', false],
  ['is false of mind maps', 'npm/mindmap-kit | create_shape | |', false],
  ['is false of anything else', 'npm/jar-kit | create_note | |', false],
  ['is false of a Canvas for courses', 'npm/canvas-moodle-kit | create_note | |', false],
  ['is false of files', 'npm/memory-files-kit | create_note | |', false],
  ['is true of tasks', 'npm/memory-tasks | create_note | |', true],
  ['is false of a tracker', 'npm/memory-jira | create_note | |', false],
  ['is false of a tracker for tasks', 'npm/memory-tasks-jira | create_note | |', false],
  ['is false of a file of a memory', 'npm/memory-kit | create_file | |', false],
  ['is true of a document of a drawing', 'npm/excalidraw-kit | create_document | |', true],
  ['is false of a key', 'npm/memory-kit | set_api_key | |', false],
]);

testCases('the memory of a machine', worksOnOwnNotes, [
  ['is none of the agent', 'npm/memory-kit | update_instance_memory | |', false],
  ['is none where it has a limit', 'npm/memory-kit | set_memory_limit | |', false],
  ['is told by a process', 'npm/memory-kit | write_memory | | Writes to the memory of a process.', false],
  ["is an agent's where no machine is named", 'npm/memory-kit | update_memory | |', true],
]);

testCases('the memories of an agent', (features) => ownMemories(features).map(({ verb }) => verb), [
  ['are those that it stores', '| store_memory | |', ['store']],
  ['are documents of them', '| x | | Creates a memory document.', ['create']],
  ['are no other documents', '| x | | Creates a document on memory.', []],
  ['are those that it forgets', '| forget | | Removes a memory.', ['remove']],
  ['are none that it only reads', '| get_memory | |', []],
  ['are none of a machine', '| set_heap_memory | |', []],
  ['are none of a process', '| write_memory | pid:integer | Writes to the memory of a process.', []],
  ['are none of translators', '| delete_translation_memory | |', []],
]);
