import type { Policy, Snippet } from '#schema/policy.ts';
import type { ServerRecord, ToolRecord, ToolSummary } from '#schema/record.ts';
import { explain } from '#classifier/explain.ts';
import { recommendPolicy } from '#policy/recommend.ts';
import { attemptView, type AttemptView } from './attempt.ts';
import { outbound, type Outbound } from './links.ts';
import { serverTitle } from './page-title.ts';

/** Everything that the page of a server shows. */
export interface ServerView {
  readonly pageTitle: string;
  readonly server: ServerRecord;
  readonly repository: Outbound | null;
  readonly tools: readonly { readonly tool: ToolSummary; readonly why: string }[];
  readonly attempt: AttemptView;
  /** The attempt that brought the tools, where a later one failed. */
  readonly answered: AttemptView | null;
  readonly policy: Policy;
  readonly snippets: readonly Snippet[];
  readonly changes: readonly ChangeLine[];
}

/** A change, with the slug of its tool where that has a page. */
export interface ChangeLine {
  readonly change: ServerRecord['changes'][number];
  readonly slug: string | null;
}

/** More changes than this are told by their number. */
export const MAX_CHANGES = 40;

/** `records` are the full records of the server's tools; a tool without one counts as not classified. */
export function serverView(
  server: ServerRecord,
  records: readonly ToolRecord[],
  snippetsOf: (policy: Policy) => readonly Snippet[],
): ServerView {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  const slugs = new Map(server.toolList.map(({ name, slug }) => [name, slug]));
  const judged = server.toolList.map(({ name, slug }) => ({ name, assessment: bySlug.get(slug)?.assessment ?? null }));
  const policy = recommendPolicy(server, judged);
  return {
    pageTitle: serverTitle(server),
    server,
    repository: outbound(server.repository),
    tools: server.toolList.map((tool) => ({ tool, why: reasonOf(bySlug.get(tool.slug)) })),
    attempt: attemptView(server.observation),
    answered: server.answered === null ? null : attemptView(server.answered),
    policy,
    snippets: judged.length === 0 ? [] : snippetsOf(policy),
    changes: [...server.changes]
      .sort((a, b) => (a.observedAt < b.observedAt ? 1 : a.observedAt > b.observedAt ? -1 : 0))
      .slice(0, MAX_CHANGES)
      .map((change) => ({ change, slug: slugs.get(change.tool) ?? null })),
  };
}

/** Why a tool has its label, in one line. It may quote the definition: text of a server. */
const reasonOf = (record: ToolRecord | undefined): string =>
  record === undefined || record.assessment === null ? 'Not classified: unknown, not safe.' : explain(record.definition, record.assessment).reason;
