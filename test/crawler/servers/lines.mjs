// What the small servers beside this file share: one JSON-RPC message a line, by hand.
import { createInterface } from 'node:readline';

export const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** Calls `answer` with each request, its id last; what it gives back is sent, an `Error` as an error. Leaves when the pipe closes. */
export function serve(answer) {
  createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method, params } = JSON.parse(line);
    if (id === undefined) return;
    const result = answer(method, params ?? {}, id);
    if (result instanceof Error) send({ id, error: { code: result.code ?? -32601, message: result.message } });
    else if (result !== undefined) send({ id, result });
  });
}

export const hello = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'small', version: '1.0.0' },
};
export const unknown = (method) => new Error(`Unknown method ${method.slice(0, 40)}`);
