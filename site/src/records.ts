import type { Policy, Snippet } from '#schema/policy.ts';
import type { ServerRecord, ToolRecord, ToolSummary } from '#schema/record.ts';
import { FORMAT_IDS, renderers } from '#policy/renderers/index.ts';
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

/** The full records of a server's tools, in the order of its list. */
export const toolsOf = async ({ slug, toolList }: ServerRecord): Promise<readonly ToolRecord[]> => {
  const records: ToolRecord[] = [];
  for (const tool of toolList) records.push(await toolOf(slug, tool.slug));
  return records;
};

export const relatedTo = (server: string, tool: string): Promise<readonly ToolSummary[]> =>
  catalogue.related(server, tool, RELATED);

export async function serverPaths(): Promise<{ params: { server: string } }[]> {
  const paths: { params: { server: string } }[] = [];
  for await (const page of serverPages(catalogue)) paths.push(...page.map(({ slug }) => ({ params: { server: slug } })));
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

export const snippetsOf = (policy: Policy): readonly Snippet[] =>
  FORMAT_IDS.map((format) => {
    const { files, losses } = renderers[format].render(policy);
    return { format, title: renderers[format].title, files: [...files], losses: [...losses] };
  });
