// A server of protocol 2026-07-28 alone: no handshake, every request carries who asks.
import { serve, unknown } from './lines.mjs';

const VERSION = '2026-07-28';
const meta = { 'io.modelcontextprotocol/serverInfo': { name: 'stateless-notes', version: '3.0.0' } };

serve((method, { _meta: envelope }) => {
  if (method === 'initialize') return Object.assign(new Error('Unsupported protocol version'), { code: -32022 });
  if (envelope?.['io.modelcontextprotocol/protocolVersion'] !== VERSION)
    return Object.assign(new Error('Missing request metadata'), { code: -32602 });
  if (method === 'server/discover')
    return { resultType: 'complete', supportedVersions: [VERSION], capabilities: { tools: {} }, _meta: meta };
  if (method !== 'tools/list') return unknown(method);
  return { resultType: 'complete', ttlMs: 0, cacheScope: 'private', tools: [{ name: 'list_notes' }], _meta: meta };
});
