import type { Condition } from '#schema/condition.ts';
import type { Limit } from '#schema/limit.ts';
import type { Actions, Decision } from '#schema/policy.ts';

/** What a format can say. */
export interface Vocabulary {
  /** The client or gateway, as the subject of a sentence. */
  readonly title: string;
  /** What it can do to a tool that the policy names, and to one that it does not. */
  readonly decisions: readonly Decision[];
  readonly defaults: readonly Decision[];
  /** Which limits it can keep, and which conditions it can judge; absent: none. */
  readonly limits?: (limit: Limit) => boolean;
  readonly conditions?: (condition: Condition) => boolean;
  /** Whether it can decide by the value of an argument; absent: never. */
  readonly actions?: (actions: Actions) => boolean;
  /**
   * Its own prompts, which it shows where a policy says nothing: `skipped` for a tool that is allowed by name, `kept` even
   * then, or `none`, as for a gateway.
   */
  readonly prompts: 'skipped' | 'kept' | 'none';
  /**
   * What it does by itself to a tool that it offers without another word; absent: it lets it run. Where only what is named
   * is offered, the tools that the policy leaves alone are named for this.
   */
  readonly leftAlone?: Decision;
  /** How it spells a tool; two tools of one spelling are one tool to it. Null: it has no way to name this one. */
  readonly spell: (tool: string) => string | null;
  /** How it spells a tool where it makes the client ask without saying of which server; absent: it always says. */
  readonly spellAnywhere?: (tool: string) => string;
}
