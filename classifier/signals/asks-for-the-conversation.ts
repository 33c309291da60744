import { defineSignal, placesOfPattern } from './signal.ts';

const PATTERN =
  /^(?:(?:conversation|chat|message)_?history|system_?prompt|previous_messages|chain_of_thought|available_tools|tools_list)$/gi;

export default defineSignal({
  id: 'asks-for-the-conversation',
  title: 'A parameter asks for the conversation or the system prompt',
  confidence: 'low',
  reads: 'keys',
  anchors: ['history', 'prompt', 'previous_messages', 'chain_of_thought', 'available_tools', 'tools_list'],
  rationale: 'Conversation and system prompt hold what the user told nobody else.',
  limits: 'Tools that ask another model need a context.',
  references: ['owasp-mcp-2025/MCP10', 'mitre-atlas-5.6.1/AML.T0086'],
  examples: {
    match: [{ key: 'conversation_history' }, { key: 'system_prompt' }],
    noMatch: [{ key: 'conversation_id' }, { key: 'prompt' }],
  },
  detect(source) {
    return source.in === 'key' ? placesOfPattern(source, PATTERN, source.text) : [];
  },
});
