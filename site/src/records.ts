import type { JudgedTool } from '#catalogue/catalogue.ts';
import type { ServerRecord, ToolRecord, ToolSummary } from '#schema/record.ts';
import { publishServer, publishTool, type PublishedServer, type PublishedTool } from '#policy/record.ts';
import { catalogue } from './catalogue.ts';
import { serverPages } from './lib/every.ts';

const RELATED = 8;

let last: { readonly slug: string; readonly record: ServerRecord } | undefined;

/** A server with its tools. The last one is kept, since the tools of a server are built one after another. */
export async function serverOf(slug: string): Promise<ServerRecord> {
  if (last?.slug === slug) return last.record;
  const record = await catalogue.server(slug);
  if (record === null) throw new Error(`The catalogue lists the server \`${slug}\` but has no record of it.`);
  last = { slug, record };
  return record;
}

export async function toolOf(server: string, tool: string): Promise<ToolRecord> {
  const record = await catalogue.tool(server, tool);
  if (record === null) throw new Error(`The catalogue lists the tool \`${server}/${tool}\` but has no record of it.`);
  return record;
}

export const relatedTo = (server: string, tool: string): Promise<readonly ToolSummary[]> =>
  catalogue.related(server, tool, RELATED);

export async function serverPaths(): Promise<{ params: { server: string } }[]> {
  const paths: { params: { server: string } }[] = [];
  for await (const page of serverPages(catalogue))
    paths.push(...page.map(({ slug }) => ({ params: { server: slug } })));
  return paths;
}

export async function toolPaths(): Promise<{ params: { server: string; tool: string } }[]> {
  const paths: { params: { server: string; tool: string } }[] = [];
  for (const { params } of await serverPaths()) {
    const { toolList } = await serverOf(params.server);
    paths.push(...toolList.map(({ slug }) => ({ params: { server: params.server, tool: slug } })));
  }
  return paths;
}

/** The tools of a server, whole, in the order of their names. */
export const judgedTools = (slug: string): Promise<readonly JudgedTool[]> => catalogue.judgedTools(slug);

/** What the API answers for a server, and what its page and its file of JSON are made from. */
export const publishedServer = async (slug: string): Promise<PublishedServer> =>
  publishServer(await serverOf(slug), await judgedTools(slug));

/** The same for a tool. */
export const publishedTool = async (server: string, tool: string): Promise<PublishedTool> =>
  publishTool(await toolOf(server, tool), await serverOf(server));
