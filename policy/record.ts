import { z } from 'zod';
import { Policy, Snippet } from '#schema/policy.ts';
import { ServerRecord, ToolRecord } from '#schema/record.ts';
import { describePolicy, describeTool } from './describe.ts';
import { recommendForTool, recommendPolicy, type JudgedTool } from './recommend.ts';
import { renderOne } from './renderer.ts';
import { COMMON_FORMATS, FORMAT_IDS, renderers, type FormatId } from './renderers/index.ts';

/** What the doors publish of a server: its record, the policy for all its tools, and that policy in every format. */
export const PublishedServer = ServerRecord.extend({ policy: Policy, snippets: z.array(Snippet) });
export type PublishedServer = z.infer<typeof PublishedServer>;

/** The same of one tool, with the policy that touches this tool alone, in the most used formats. */
export const PublishedTool = ToolRecord.extend({ policy: Policy, snippets: z.array(Snippet) });
export type PublishedTool = z.infer<typeof PublishedTool>;

/** A list of a server's every tool that is longer (characters) is published with the server, not with each of its tools. */
const MAX_TOOL_SNIPPET = 20_000;

/** `tools` are all that the server has now, whole. */
export function publishServer(record: ServerRecord, tools: readonly JudgedTool[]): PublishedServer {
  const policy = recommendPolicy(record, tools);
  return { ...record, policy, snippets: snippets(policy, FORMAT_IDS, describePolicy) };
}

/**
 * `server` is the tool's own: its slug and name, and the other tools, which some formats must list. There are very many
 * tools, so that a record has the most used formats, where they are not too long; or the one that is asked for, whole.
 */
export function publishTool(
  record: ToolRecord,
  server: Pick<ServerRecord, 'slug' | 'name' | 'toolList'>,
  format?: FormatId,
): PublishedTool {
  const others = server.toolList.map(({ name }) => name);
  const policy = recommendForTool(server, record, others);
  const inFormats = (formats: readonly FormatId[]): Snippet[] =>
    snippets(policy, formats, (says) => describeTool(says, record.name));
  return {
    ...record,
    policy,
    snippets: format === undefined ? inFormats(COMMON_FORMATS).filter(isShort) : inFormats([format]),
  };
}

const isShort = ({ files }: Snippet): boolean => files.every(({ text }) => text.length <= MAX_TOOL_SNIPPET);

/** A policy in some formats; `describe` puts into words what each makes of it. */
function snippets(policy: Policy, formats: readonly FormatId[], describe: (says: Policy) => string): Snippet[] {
  return formats.map((format) => {
    const { files, says, losses } = renderOne(renderers[format], policy);
    return { format, title: renderers[format].title, does: describe(says), files: [...files], losses: [...losses] };
  });
}
