import type { Loss, Policy, RenderedFile } from '#schema/policy.ts';

export type { Loss, RenderedFile } from '#schema/policy.ts';

/** A policy in the words of one client or gateway. */
export interface Rendered {
  /** What to paste; empty where the client needs no setting to do what the policy says. */
  readonly files: readonly RenderedFile[];
  /** What the files really say, as a policy: the policy that was asked for, with every loss applied. */
  readonly says: Policy;
  /** Every way in which `says` differs from what was asked for, tool by tool. */
  readonly losses: readonly Loss[];
}

/** One target format. Pure: same policy, same bytes; every file ends in a newline and has no date in it. */
export interface Renderer {
  /** Name of the client or gateway, as its maker writes it. */
  readonly title: string;
  /** Where its maker documents the format. */
  readonly docs: string;
  /** How we know that the format does what we say: run, read in the source, or only documented. */
  readonly basis: string;
  /** What a user should know about any snippet of this format, in sentences. */
  readonly caveats: readonly string[];
  readonly render: (policy: Policy) => Rendered;
}
