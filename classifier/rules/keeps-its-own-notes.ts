import { notesOnItsWork, ownMemories, worksOnOwnNotes } from '../conditions/files/own-notes.ts';
import { earlyCues, inDomain, leadingActs, leads, placesOf, DELETING, READING, WRITING } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'keeps-its-own-notes',
  title: "It works on the agent's own notes, canvas or memory",
  moves: 'risk',
  capability: null,
  rationale: "The agent's own scratch space holds nothing that others rely on.",
  limits: 'A memory or a canvas can be shared with others, and what is in it poisoned.',
  references: ['owasp-agentic-2026/ASI06', 'mitre-atlas-5.6.1/AML.T0080', 'mcp-2025-11-25/openWorldHint'],
  prior: { risk: -0.4 },
  examples: {
    match: [
      { name: 'create_entities', description: 'Creates entities in the knowledge graph.' },
      { name: 'record_lesson', description: 'Stores a lesson for the next run.' },
      { name: 'log_decision', description: 'Adds an entry to the decision log.' },
      { name: 'forget', description: 'Removes a memory.' },
      { name: 'reset_chat', description: 'Clears the in-memory history of a chat.' },
      { name: 'draw_shape', description: 'Adds a shape.', server: 'npm/excalidraw-mcp' },
    ],
    noMatch: [
      { name: 'create_task', description: 'Creates a task for a colleague.' },
      { name: 'create_page', description: 'Creates a page.' },
      { name: 'share_diagram', description: 'Creates a public link to a diagram.', server: 'npm/excalidraw-mcp' },
      { name: 'post_grade', description: 'Posts a grade.', server: 'npm/canvas-lms-kit' },
      { name: 'web_search', description: 'Returns results and the knowledge graph.', server: 'npm/serper-kit' },
      { name: 'edit_flow', description: 'Edits a flow. Takes steps. Steps are shown on the canvas.' },
      {
        name: 'export_scene',
        description: 'Exports the scene.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } }, required: ['output_path'] },
        server: 'npm/excalidraw-mcp',
      },
    ],
  },
  detect(features) {
    // What runs, runs wherever it notes something, and the graph of a search engine is its own.
    const said = earlyCues(features, 2, 'local-notes');
    const isElse = (): boolean =>
      leads(features, ['run', 'install']) || (inDomain(features, 'search') && leads(features, READING));
    return [
      ...(said.length === 0 || isElse() ? [] : said),
      ...placesOf(notesOnItsWork(features)),
      ...placesOf(ownMemories(features)),
      // What is shared is for others.
      ...(worksOnOwnNotes(features) && !leads(features, ['publish', 'grant'])
        ? placesOf(leadingActs(features, [...WRITING, ...DELETING, ...READING]))
        : []),
    ];
  },
});
