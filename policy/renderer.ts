import type { Loss, Policy, RenderedFile } from '#schema/policy.ts';

export type { Loss, RenderedFile } from '#schema/policy.ts';

/** The policies of one or more servers in the words of one client or gateway. */
export interface Rendered {
  /** What to paste; empty where the client needs no setting to do what the policies say. */
  readonly files: readonly RenderedFile[];
  /** What the files really say, as policies in the same order: what was asked for, with every loss applied. */
  readonly says: readonly Policy[];
  /** Every way in which `says` differs from what was asked for, tool by tool. */
  readonly losses: readonly Loss[];
}

/** One target format. Pure: same policies, same bytes; every file ends in a newline and has no date in it. */
export interface Renderer {
  /** Name of the client or gateway, as its maker writes it. */
  readonly title: string;
  /** Where its maker documents the format; null for Placard’s own. */
  readonly docs: string | null;
  /** How we know that the format does what we say: run, read in the source, or only documented. */
  readonly basis: string;
  /** What a user should know about any snippet of this format, in sentences. */
  readonly caveats: readonly string[];
  /** Policies of different servers, each with a server key of its own, as `merge` makes them. */
  readonly render: (stack: readonly Policy[]) => Rendered;
}

/** One server's policy in one format. */
export function renderOne(
  { render }: Pick<Renderer, 'render'>,
  policy: Policy,
): Omit<Rendered, 'says'> & { readonly says: Policy } {
  const { says, ...rendered } = render([policy]);
  const [only] = says;
  if (only === undefined) throw new Error('A renderer said nothing of a policy that it was given.');
  return { ...rendered, says: only };
}
