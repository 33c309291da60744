import type { Assessment } from '#schema/assessment.ts';
import { HINT_NAMES, STANDINGS } from '#schema/ledger.ts';
import type { ServerAssessment } from '#schema/server-assessment.ts';
import { RULESET } from '../ruleset.ts';
import { SIGNALS } from '../signals/index.ts';
import { flowsOf } from './flows-of.ts';
import type { StackTool } from './flow.ts';
import { gradeOf, type Flagged } from './grade.ts';

/** One tool of a server; `assessment` is null until it is classified. */
export interface ServerTool {
  readonly name: string;
  readonly assessment: Assessment | null;
}

/** The tools of a server that are classified, as flows and grades look at them. */
export const stackTools = (server: string, tools: readonly ServerTool[]): StackTool[] =>
  tools.flatMap(({ name, assessment }) =>
    assessment === null
      ? []
      : [
          {
            server,
            tool: name,
            category: assessment.category,
            risk: assessment.risk,
            capabilities: assessment.capabilities,
          },
        ],
  );

/**
 * Judges one server, by its slug, as a whole. `runsFreely` says which tools a policy lets run unasked; what it holds back
 * is out of reach for the second grade. A tool that is not classified leaves the server without a grade.
 */
export function assessServer(
  server: string,
  tools: readonly ServerTool[],
  runsFreely: (tool: string) => boolean,
): ServerAssessment {
  const known = stackTools(server, tools);
  const isWhole = known.length === tools.length;
  const signals = signalsIn(tools);
  const flows = flowsOf(known);
  const free = known.filter(({ tool }) => runsFreely(tool));
  const { grade, because } = gradeOf(isWhole ? known : [], flows, flaggedIn(server, signals));
  const isHarmless = isWhole && known.length > 0 && free.length === 0;
  return {
    grade,
    because: [...because],
    // Where nothing runs unasked, nothing is reachable.
    gradeUnderPolicy: isHarmless ? 'A' : gradeOf(isWhole ? free : [], flowsOf(free)).grade,
    flows,
    ledger: ledgerCounts(tools),
    signals,
    ruleset: RULESET,
  };
}

/** The attack signals of all tools, in the order of their ids, each with the tools that show it. */
export const signalsIn = (tools: readonly ServerTool[]): ServerAssessment['signals'] =>
  SIGNALS.flatMap(({ id, confidence }) => {
    const showing = tools
      .filter(({ assessment }) => assessment?.signals?.some(({ signal }) => signal === id))
      .map(({ name }) => name)
      .sort();
    return showing.length === 0 ? [] : [{ signal: id, confidence, tools: showing }];
  });

/** Those of high confidence, each with the first tool that shows it. */
export const flaggedIn = (server: string, signals: ServerAssessment['signals']): Flagged[] =>
  signals.flatMap(({ signal, confidence, tools: [tool = ''] }) =>
    confidence === 'high' ? [{ signal, tool: { server, tool } }] : [],
  );

const ledgerCounts = (tools: readonly ServerTool[]): ServerAssessment['ledger'] =>
  fromKeys(HINT_NAMES, (hint) =>
    fromKeys(STANDINGS, (standing) => tools.filter(({ assessment }) => assessment?.ledger?.[hint] === standing).length),
  );

const fromKeys = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
