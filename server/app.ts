import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { tagged } from './caching.ts';
import { secured } from './headers.ts';
import { describeApi } from './openapi.ts';
import { answerError, answerProblem } from './problem.ts';
import { readingOnly } from './reading-only.ts';
import { routes } from './routes/index.ts';
import { missingPage, siteFiles } from './site-files.ts';

export interface AppOptions {
  readonly catalogue: Catalogue;
  /** Folder of the built site; while it is missing only the API answers. */
  readonly siteDir: string;
  /** Version of Placard, which is part of every entity tag. */
  readonly version: string;
  /** Where the site is, for feeds that are read elsewhere; without a slash at the end. Absent: addresses are paths. */
  readonly url?: string;
  /** Given what nobody foresaw, to be logged; the caller of the API is told only that it happened. */
  readonly report?: (error: unknown) => void;
}

/** Site and API as one app: read only, the same answers for everybody. */
export function createApp({ catalogue, siteDir, version, url = '', report = () => undefined }: AppOptions): Hono {
  const app = new Hono();
  app.use(secured);
  app.use('/api/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag'] }));
  app.use(readingOnly);
  app.route('/api/v1', apiOf(catalogue, version, url));
  app.get('*', siteFiles(siteDir));
  app.notFound((context) => answerMissing(context, siteDir));
  app.onError((error, context) => answerError(context, error, report));
  return app;
}

/** The routes of the API with their description, relative to `/api/v1`. */
export function apiOf(catalogue: Catalogue, version: string, url = ''): OpenAPIHono {
  const api = new OpenAPIHono();
  api.use(tagged(catalogue, version));
  for (const route of routes) api.route('/', route({ catalogue, url }));
  const description = describeApi(api);
  api.get('/openapi.json', (context) => context.json(description));
  return api;
}

async function answerMissing(context: Context, siteDir: string): Promise<Response> {
  const isApi = context.req.path === '/api' || context.req.path.startsWith('/api/');
  const page = isApi ? null : await missingPage(context, siteDir);
  return page ?? answerProblem(context, 'not-found', 'There is nothing at this address.');
}
