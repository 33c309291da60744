import type { Features } from '../reading/features.ts';
import { DOMAINS } from '../reading/lexicon.ts';
import { defineRule } from '../rule.ts';
import {
  earlyCues,
  inDomain,
  leadingActs,
  leadingHeads,
  leads,
  placesOf,
  DELETING,
  READING,
  WRITING,
} from '../conditions/select.ts';

/** A server that is called after tasks alone keeps those of the agent, not those of a tracker. */
const isTaskList = ({ productWords }: Features): boolean =>
  [...productWords].every(
    (word) => DOMAINS.get(word)?.includes('project-management') !== true || /^tasks?$/.test(word),
  );

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
      { name: 'reset_chat', description: 'Clears the in-memory history of a chat.' },
      { name: 'draw_shape', description: 'Adds a shape.', server: 'npm/excalidraw-mcp' },
    ],
    noMatch: [
      { name: 'create_task', description: 'Creates a task for a colleague.' },
      { name: 'create_page', description: 'Creates a page.' },
      { name: 'post_grade', description: 'Posts a grade.', server: 'npm/canvas-lms-kit' },
      { name: 'web_search', description: 'Returns results and the knowledge graph.', server: 'npm/serper-kit' },
      { name: 'edit_flow', description: 'Edits a flow. Takes steps. Steps are shown on the canvas.' },
    ],
  },
  detect(features) {
    // A Canvas for courses is no drawing.
    const ofOthers =
      inDomain(features, 'files', 'education') || (inDomain(features, 'project-management') && !isTaskList(features));
    // Files of a project that an agent keeps are read by others as well; a document on a canvas is the drawing.
    const isFile = inDomain(features, 'memory') && leadingHeads(features, WRITING, 'file').length > 0;
    const own = inDomain(features, 'memory', 'canvas') && !ofOthers && !isFile;
    // What runs, runs wherever it notes something, and the graph of a search engine is its own.
    const isElse = leads(features, ['run', 'install']) || (inDomain(features, 'search') && leads(features, READING));
    return [
      ...(isElse ? [] : earlyCues(features, 2, 'local-notes')),
      ...(own ? placesOf(leadingActs(features, [...WRITING, ...DELETING, 'read'])) : []),
    ];
  },
});
