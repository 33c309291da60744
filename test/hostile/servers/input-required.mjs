// Speaks the stateless revision, and wants a person's input before it lists anything, however often it is asked.
import '../inside.mjs';
import { send, serve } from '../mcp.mjs';

const inputRequests = {
  name: { method: 'elicitation/create', params: { message: 'Your password?', requestedSchema: {} } },
};
const ask = ({ id }) => send({ id, result: { resultType: 'input_required', inputRequests, requestState: 'x' } });
const discovered = { resultType: 'complete', supportedVersions: ['2026-07-28'], capabilities: { tools: {} } };
serve(() => undefined, {
  initialize: ({ id }) => send({ id, error: { code: -32022, message: 'Unsupported protocol version' } }),
  'server/discover': (message) =>
    process.argv[2] === 'early' ? ask(message) : send({ id: message.id, result: discovered }),
  'tools/list': ask,
});
