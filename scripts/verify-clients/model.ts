import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A model on loopback that speaks four APIs, notes which tools it is offered, and calls the ones that it is told to. */
export interface Model {
  readonly url: string;
  /** Names of the tools of every request so far, as the client gave them; with their namespace where they have one. */
  readonly offered: ReadonlySet<string>;
  /** How many of the planned calls it has made. */
  readonly made: () => number;
  readonly close: () => Promise<void>;
}

/** A tool as the client names it. */
export interface PlannedCall {
  readonly name: string;
  readonly namespace?: string;
}

type Body = Record<string, unknown>;

/** Makes each planned call once, one a turn, and then says that it is done. */
export async function startModel(plan: readonly PlannedCall[]): Promise<Model> {
  const offered = new Set<string>();
  let made = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = parsed(await text(request));
      const path = request.url ?? '';
      const tools = toolNames(body['tools']);
      tools.forEach((name) => offered.add(name));
      // Requests without tools are for titles and summaries.
      const call = tools.length > 0 && request.method === 'POST' ? plan[made] : undefined;
      if (call !== undefined && isAnswered(path)) made += 1;
      answer(response, path, body, call, made);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    offered,
    made: () => made,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const isAnswered = (path: string): boolean =>
  /\/messages(?:\?|$)|\/responses|\/chat\/completions|[Gg]enerateContent/.test(path);

function answer(response: ServerResponse, path: string, body: Body, call: PlannedCall | undefined, turn: number): void {
  const id = `call_${turn}`;
  if (/count_?tokens/i.test(path)) return json(response, { input_tokens: 1, totalTokens: 1 });
  if (path.includes('/messages')) return anthropic(response, body['stream'] === true, call, id);
  if (path.includes('/responses')) return responses(response, call, id);
  if (path.includes('/chat/completions')) return chat(response, body['stream'] === true, call, id);
  if (/generateContent/i.test(path)) return gemini(response, path.includes('stream'), call);
  if (path.endsWith('/models')) return json(response, { object: 'list', data: [{ id: 'm', object: 'model' }] });
  response.writeHead(404).end('{}');
}

/** Names in the four APIs' ways of listing tools. */
function toolNames(tools: unknown, namespace = ''): string[] {
  if (!Array.isArray(tools)) return [];
  return tools.flatMap((tool: unknown): string[] => {
    if (typeof tool !== 'object' || tool === null) return [];
    const { name, type, function: chatTool, functionDeclarations, tools: inner } = tool as Body;
    if (type === 'namespace') return toolNames(inner, `${String(name)}:`);
    if (functionDeclarations !== undefined) return toolNames(functionDeclarations);
    if (chatTool !== undefined) return toolNames([chatTool]);
    return typeof name === 'string' ? [`${namespace}${name}`] : [];
  });
}

function anthropic(response: ServerResponse, stream: boolean, call: PlannedCall | undefined, id: string): void {
  const block = call ? { type: 'tool_use', id, name: call.name, input: {} } : { type: 'text', text: 'Done.' };
  const stop = call ? 'tool_use' : 'end_turn';
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = { id: `msg_${id}`, type: 'message', role: 'assistant', model: 'm', stop_sequence: null, usage };
  if (!stream) return json(response, { ...message, content: [block], stop_reason: stop });
  const delta = call ? { type: 'input_json_delta', partial_json: '{}' } : { type: 'text_delta', text: 'Done.' };
  events(response, [
    ['message_start', { message: { ...message, content: [], stop_reason: null } }],
    ['content_block_start', { index: 0, content_block: call ? block : { type: 'text', text: '' } }],
    ['content_block_delta', { index: 0, delta }],
    ['content_block_stop', { index: 0 }],
    ['message_delta', { delta: { stop_reason: stop, stop_sequence: null }, usage }],
    ['message_stop', {}],
  ]);
}

function responses(response: ServerResponse, call: PlannedCall | undefined, id: string): void {
  const item = call
    ? { type: 'function_call', id: `fc_${id}`, call_id: id, arguments: '{}', ...call }
    : { type: 'message', id: `m_${id}`, role: 'assistant', content: [{ type: 'output_text', text: 'Done.' }] };
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  events(response, [
    ['response.created', { response: { id } }],
    ['response.output_item.done', { output_index: 0, item }],
    ['response.completed', { response: { id, output: [item], usage } }],
  ]);
}

function chat(response: ServerResponse, stream: boolean, call: PlannedCall | undefined, id: string): void {
  const calls = call && [{ index: 0, id, type: 'function', function: { name: call.name, arguments: '{}' } }];
  const message = { role: 'assistant', content: calls ? null : 'Done.', ...(calls && { tool_calls: calls }) };
  const reason = calls ? 'tool_calls' : 'stop';
  const head = { id, created: 1, model: 'm' };
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  if (!stream)
    return json(response, {
      ...head,
      object: 'chat.completion',
      usage,
      choices: [{ index: 0, message, finish_reason: reason }],
    });
  const chunk = (delta: unknown, finish: string | null) => ({
    ...{ ...head, object: 'chat.completion.chunk' },
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const chunks = [chunk(message, null), { ...chunk({}, reason), usage }];
  response.end(`${chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('')}data: [DONE]\n\n`);
}

function gemini(response: ServerResponse, stream: boolean, call: PlannedCall | undefined): void {
  const part = call ? { functionCall: { name: call.name, args: {} } } : { text: 'Done.' };
  const content = { role: 'model', parts: [part] };
  const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 };
  const whole = { candidates: [{ index: 0, content, finishReason: 'STOP' }], usageMetadata };
  if (!stream) return json(response, whole);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`data: ${JSON.stringify(whole)}\n\n`);
}

function events(response: ServerResponse, list: readonly (readonly [type: string, data: object])[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(list.map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`).join(''));
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function parsed(body: string): Body {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Body) : {};
  } catch {
    return {};
  }
}
