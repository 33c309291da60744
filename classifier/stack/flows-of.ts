import { RISKS } from '#schema/category.ts';
import type { ToxicFlow } from '#schema/server-assessment.ts';
import { LEGS, type StackTool } from './flow.ts';
import { FLOWS } from './flows/index.ts';

/** Tools named per leg; a server can have hundreds that serve one. */
const NAMED = 8;

/**
 * The toxic flows that tools of one or more servers make together, in the order of their ids. The tools of a leg come
 * worst first. Pure; the order of `tools` does not matter.
 */
export function flowsOf(tools: readonly StackTool[]): ToxicFlow[] {
  const sorted = [...tools].sort(worstFirst);
  return FLOWS.flatMap(({ id, legs }): ToxicFlow[] => {
    const served = legs.map((leg) => ({ leg, tools: sorted.filter(LEGS[leg].serves) }));
    if (served.some((leg) => leg.tools.length === 0)) return [];
    const servers = new Set(sorted.map(({ server }) => server));
    const withinOne = [...servers].some((server) =>
      served.every((leg) => leg.tools.some((tool) => tool.server === server)),
    );
    const named = served.map((leg) => ({
      leg: leg.leg,
      count: leg.tools.length,
      tools: leg.tools.slice(0, NAMED).map(({ server, tool }) => ({ server, tool })),
    }));
    return [{ flow: id, legs: named, withinOne }];
  });
}

/** By risk, then by server and name, by code unit: the order must not depend on a machine's locale. */
export const worstFirst = (a: StackTool, b: StackTool): number =>
  RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk) || compare(a.server, b.server) || compare(a.tool, b.tool);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
