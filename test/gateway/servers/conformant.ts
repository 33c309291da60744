/**
 * A server with everything that the official conformance suite asks of one, on the SDK 1.x: `conformant.ts` on standard input
 * and output, `conformant.ts PORT` over HTTP with sessions, resumable streams and protection from DNS rebinding. Names and
 * texts are the suite's.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { InMemoryEventStore } from '@modelcontextprotocol/sdk/examples/shared/inMemoryEventStore.js';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  CreateMessageResultSchema,
  ElicitResultSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  SetLevelRequestSchema,
  SubscribeRequestSchema,
  UnsubscribeRequestSchema,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js';
import { PIXEL } from './reached.ts';
import { serveSdk1 } from './serve-sdk-1.ts';

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;
type Tool = (args: Record<string, unknown>, extra: Extra) => Promise<object> | object;

const SILENCE = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';
const text = (value: string): object => ({ content: [{ type: 'text', text: value }] });
const image = { type: 'image', data: PIXEL, mimeType: 'image/png' };

/** Asks on the stream of the call that it is about: what goes to nobody’s stream is lost where none is open yet. */
const asked = async ({ sendRequest }: Extra, message: string, properties: object, required: string[]) =>
  sendRequest(
    {
      method: 'elicitation/create',
      params: { message, requestedSchema: { type: 'object', properties, required } as never },
    },
    ElicitResultSchema,
  );

const elicited = async (extra: Extra, properties: object): Promise<object> => {
  const { action, content } = await asked(extra, 'Please fill this in.', properties, []);
  return text(`Elicitation completed: action=${action}, content=${JSON.stringify(content ?? {})}`);
};

const TOOLS: Record<string, Tool> = {
  test_simple_text: () => text('This is a simple text response for testing.'),
  test_image_content: () => ({ content: [image] }),
  test_audio_content: () => ({ content: [{ type: 'audio', data: SILENCE, mimeType: 'audio/wav' }] }),
  test_embedded_resource: () => ({
    content: [
      {
        type: 'resource',
        resource: {
          uri: 'test://embedded-resource',
          mimeType: 'text/plain',
          text: 'This is an embedded resource content.',
        },
      },
    ],
  }),
  test_multiple_content_types: () => ({
    content: [
      { type: 'text', text: 'Multiple content types test:' },
      image,
      {
        type: 'resource',
        resource: {
          uri: 'test://mixed-content-resource',
          mimeType: 'application/json',
          text: '{"test":"data","value":123}',
        },
      },
    ],
  }),
  async test_tool_with_logging(_, { sendNotification }) {
    for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
      await sendNotification({ method: 'notifications/message', params: { level: 'info', data } });
      await wait(50);
    }
    return text('Logged.');
  },
  test_error_handling: () => ({ ...text('This tool intentionally returns an error for testing'), isError: true }),
  async test_tool_with_progress(_, { _meta, sendNotification }) {
    const progressToken = _meta?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined)
        await sendNotification({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } });
      await wait(50);
    }
    return text('Done.');
  },
  async test_sampling({ prompt }, { sendRequest }) {
    const messages = [{ role: 'user' as const, content: { type: 'text' as const, text: String(prompt) } }];
    const { content } = await sendRequest(
      { method: 'sampling/createMessage', params: { messages, maxTokens: 100 } },
      CreateMessageResultSchema,
    );
    return text(`LLM response: ${'text' in content ? String(content.text) : ''}`);
  },
  async test_elicitation({ message }, extra) {
    const properties = {
      username: { type: 'string', description: "User's response" },
      email: { type: 'string', description: "User's email address" },
    };
    const { action, content } = await asked(extra, String(message), properties, ['username', 'email']);
    return text(`User response: action=${action}, content=${JSON.stringify(content ?? {})}`);
  },
  test_elicitation_sep1034_defaults: (_, extra) =>
    elicited(extra, {
      name: { type: 'string', default: 'John Doe' },
      age: { type: 'integer', default: 30 },
      score: { type: 'number', default: 95.5 },
      status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
      verified: { type: 'boolean', default: true },
    }),
  test_elicitation_sep1330_enums: (_, extra) =>
    elicited(extra, {
      untitledSingle: { type: 'string', enum: ['option1', 'option2', 'option3'] },
      titledSingle: {
        type: 'string',
        oneOf: ['First Option', 'Second Option', 'Third Option'].map((title, at) => ({
          const: `value${at + 1}`,
          title,
        })),
      },
      legacyEnum: {
        type: 'string',
        enum: ['opt1', 'opt2', 'opt3'],
        enumNames: ['Option One', 'Option Two', 'Option Three'],
      },
      untitledMulti: { type: 'array', items: { type: 'string', enum: ['option1', 'option2', 'option3'] } },
      titledMulti: {
        type: 'array',
        items: {
          anyOf: ['First Choice', 'Second Choice', 'Third Choice'].map((title, at) => ({
            const: `value${at + 1}`,
            title,
          })),
        },
      },
    }),
  async test_reconnection(_, { closeSSEStream }) {
    closeSSEStream?.();
    await wait(100);
    return text('Reconnected.');
  },
  json_schema_2020_12_tool: () => text('Called.'),
};

const ARGUMENTS: Record<string, object> = {
  test_sampling: { type: 'object', properties: { prompt: { type: 'string' } }, required: ['prompt'] },
  test_elicitation: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
  json_schema_2020_12_tool: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    $defs: { address: { type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } } },
    properties: { name: { type: 'string' }, address: { $ref: '#/$defs/address' } },
    additionalProperties: false,
  },
};

const user = (content: object): object => ({ role: 'user', content });
const PROMPTS: Record<string, { arguments?: object[]; messages: (args: Record<string, string>) => object[] }> = {
  test_simple_prompt: { messages: () => [user({ type: 'text', text: 'This is a simple prompt for testing.' })] },
  test_prompt_with_arguments: {
    arguments: ['arg1', 'arg2'].map((name) => ({ name, description: name, required: true })),
    messages: ({ arg1, arg2 }) => [
      user({ type: 'text', text: `Prompt with arguments: arg1='${arg1}', arg2='${arg2}'` }),
    ],
  },
  test_prompt_with_embedded_resource: {
    arguments: [{ name: 'resourceUri', description: 'URI', required: true }],
    messages: ({ resourceUri }) => [
      user({
        type: 'resource',
        resource: { uri: resourceUri, mimeType: 'text/plain', text: 'Embedded resource content for testing.' },
      }),
      user({ type: 'text', text: 'Please process the embedded resource above.' }),
    ],
  },
  test_prompt_with_image: {
    messages: () => [user(image), user({ type: 'text', text: 'Please analyze the image above.' })],
  },
};

function contents(uri: string): object {
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  if (id !== undefined)
    return {
      uri,
      mimeType: 'application/json',
      text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
    };
  return uri === 'test://static-binary'
    ? { uri, mimeType: 'image/png', blob: PIXEL }
    : { uri, mimeType: 'text/plain', text: 'This is the content of the static text resource.' };
}

function build(): Server {
  const server = new Server(
    { name: 'conformant', version: '1.0.0' },
    {
      capabilities: {
        tools: { listChanged: true },
        resources: { subscribe: true, listChanged: true },
        prompts: { listChanged: true },
        logging: {},
        completions: {},
      },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.keys(TOOLS).map((name) => ({
      name,
      description: `For the scenario of ${name}.`,
      inputSchema: { type: 'object' as const, ...ARGUMENTS[name] },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const tool = Object.hasOwn(TOOLS, params.name) ? TOOLS[params.name] : undefined;
    return (await tool?.(params.arguments ?? {}, extra)) ?? { ...text('Unknown tool.'), isError: true };
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: ['static-text', 'static-binary', 'watched-resource'].map((name) => ({
      uri: `test://${name}`,
      name,
      description: name,
    })),
  }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [{ uriTemplate: 'test://template/{id}/data', name: 'template', description: 'template' }],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => ({ contents: [contents(params.uri) as never] }));
  server.setRequestHandler(SubscribeRequestSchema, () => ({}));
  server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: Object.entries(PROMPTS).map(([name, prompt]) => ({
      name,
      description: name,
      arguments: (prompt.arguments ?? []) as never,
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => ({
    messages: (PROMPTS[params.name]?.messages(params.arguments ?? {}) ?? []) as never,
  }));
  server.setRequestHandler(CompleteRequestSchema, () => ({
    completion: { values: ['paris', 'park', 'party'], total: 150, hasMore: false },
  }));
  server.setRequestHandler(SetLevelRequestSchema, () => ({}));
  return server;
}

await serveSdk1(build, (port) => ({
  eventStore: new InMemoryEventStore(),
  retryInterval: 200,
  enableDnsRebindingProtection: true,
  allowedHosts: [`127.0.0.1:${port}`, `localhost:${port}`],
}));
