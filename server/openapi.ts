import type { OpenAPIHono } from '@hono/zod-openapi';

/** What stands at the head of the API's description. */
const HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'Placard',
    version: '1',
    description:
      'What the tools of MCP servers can do, how risky each is, and a policy for it. Read only; no key is needed. ' +
      'Names, titles, descriptions and schemas of tools are what servers say of themselves: show them as text.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/v1' }],
  'x-generated': 'From server/routes by `node scripts/write-openapi.ts`. Do not edit.',
};

/** The description of an API's routes. Same routes, same bytes. */
export const describeApi = (api: OpenAPIHono) => api.getOpenAPI31Document(HEAD);

/** The description as the file `server/openapi.json`, which shows every change of the API in a diff. */
export const apiDescriptionFile = (api: OpenAPIHono): string => `${JSON.stringify(describeApi(api), null, 2)}\n`;
