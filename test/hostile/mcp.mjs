/*
 * What the hostile servers that speak the protocol share: one JSON-RPC message a line, by hand, so that each of them can
 * break any rule. Like them it runs inside a sandbox only.
 */
import './inside.mjs';
import { createInterface } from 'node:readline';

export const write = (text) => process.stdout.write(text);
export const send = (message) => write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

export const hello = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'hostile', version: '1.0.0' },
};
export const tool = (name, more = {}) => ({ name, inputSchema: { type: 'object' }, ...more });

/**
 * Answers the handshake, and `tools/list` with what `list(params)` gives: a result, or undefined for silence. `on` has
 * handlers by method that are called instead, with the whole message.
 */
export function serve(list, on = {}) {
  createInterface({ input: process.stdin }).on('line', (line) => {
    const message = JSON.parse(line);
    const { id, method, params = {} } = message;
    if (on[method]) return on[method](message);
    if (id === undefined || method === undefined) return;
    const result = method === 'initialize' ? hello : method === 'tools/list' ? list(params) : undefined;
    if (result !== undefined) send({ id, result });
  });
}

/** Writes for ever as fast as it is read. */
export function flood(stream, chunk) {
  const more = () => {
    while (stream.write(chunk));
    stream.once('drain', more);
  };
  more();
}
