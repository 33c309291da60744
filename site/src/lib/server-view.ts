import type { JudgedTool } from '#catalogue/catalogue.ts';
import type { ServerRecord, ToolSummary } from '#schema/record.ts';
import { explain } from '#classifier/explain.ts';
import type { PublishedServer } from '#policy/record.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { attemptView, type AttemptView, type Fact } from './attempt.ts';
import { outbound, type Outbound } from './links.ts';
import { moment } from './time.ts';
import { serverTitle } from './page-title.ts';
import { RETIRED_WORDS } from './words.ts';
import { wholeView, type WholeView } from './whole.ts';

/** Everything that the page of a server shows. */
export interface ServerView {
  readonly pageTitle: string;
  readonly server: PublishedServer;
  readonly repository: Outbound | null;
  /** null where it is not judged as a whole yet. */
  readonly whole: WholeView | null;
  readonly tools: readonly { readonly tool: ToolSummary; readonly why: string }[];
  /** Where the server is listed, and what starts it. */
  readonly known: readonly Fact[];
  readonly attempt: AttemptView;
  /** The attempt that brought the tools, where a later one failed. */
  readonly answered: AttemptView | null;
  readonly changes: readonly ChangeGroup[];
}

/** `judged` are the server's tools, whole; a tool without one counts as not classified. */
export function serverView(server: PublishedServer, judged: readonly JudgedTool[]): ServerView {
  const bySlug = new Map(judged.map((tool) => [tool.slug, tool]));
  const slugs = new Map(server.toolList.map(({ name, slug }) => [name, slug]));
  return {
    pageTitle: serverTitle(server),
    server,
    repository: outbound(server.repository),
    whole: wholeView(server),
    tools: server.toolList.map((tool) => ({ tool, why: reasonOf(bySlug.get(tool.slug)) })),
    known: knownFacts(server),
    attempt: attemptView(server.observation),
    answered: isOther(server) ? attemptView(server.answered) : null,
    changes: changeGroups(server.changes, slugs),
  };
}

/** Why a tool has its label, in one line. It may quote the definition: text of a server. */
const reasonOf = (tool: JudgedTool | undefined): string =>
  tool === undefined || tool.assessment === null
    ? 'Not classified: unknown, not safe.'
    : explain(tool.definition, tool.assessment).reason;

const isOther = (server: ServerRecord): server is ServerRecord & { answered: NonNullable<ServerRecord['answered']> } =>
  server.answered !== null && server.answered.observedAt !== server.observation.observedAt;

function knownFacts({ sources, packages, remotes, firstSeen, retired }: ServerRecord): readonly Fact[] {
  return [
    { label: 'Listed by', text: sources.join(', '), code: true },
    { label: 'First seen', text: moment(firstSeen) },
    ...(retired === null
      ? []
      : [{ label: `${RETIRED_WORDS[retired.status].short} by`, text: retired.source, code: true }]),
    ...packages.map(({ registry, identifier, version }) => ({
      label: 'Package',
      text: `${registry} ${identifier} ${version}`,
      code: true,
    })),
    ...remotes.map(({ url, transport }) => ({ label: 'Address', text: `${url} (${transport})`, code: true })),
  ].filter(({ text }) => text !== '');
}
