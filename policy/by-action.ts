import type { ActionRule, Decision, ToolRule } from '#schema/policy.ts';
import type { Preset } from './preset.ts';
import { stricter } from './terms.ts';
import { treat, type Verdict } from './treat.ts';

const MAX_POINTER = 512;

/**
 * Rules for the actions of a tool that fare better than its strictest, which stands for all others and for no action at
 * all: servers read `DELETE` as they read `delete`. A tool that would be hidden is refused then, so that the rest of it can
 * be used. Null where all fare alike, or nothing tells actions apart for sure.
 */
export function actionsFor(
  { actions = [], signals }: Verdict,
  decision: Decision,
  preset: Preset,
): Required<Pick<ToolRule, 'decision' | 'actions'>> | null {
  const [argument, ...others] = new Set(actions.map(({ pointer }) => actionArgument(pointer)));
  if (argument === undefined || argument === null || others.length > 0) return null;
  const sure = actions.filter(({ confidence }) => confidence >= preset.lowConfidence.below);
  const treated = sure.map((verdict) => ({ verdict, ...treat({ ...verdict, signals }, preset) }));
  const whole = treated.map((one) => one.decision).reduce(stricter, decision);
  const seen = new Set<string>();
  const rules = treated.flatMap(({ verdict, decision: own, limits, because }): ActionRule[] => {
    const better = stricter(own, whole) !== own;
    if (!better || own === 'hide' || seen.has(verdict.action)) return [];
    seen.add(verdict.action);
    return [{ values: [verdict.action], decision: own, limits, conditions: [], because }];
  });
  if (rules.length === 0) return null;
  return { decision: whole === 'hide' ? 'deny' : whole, actions: { argument, rules: joined(rules) } };
}

/** Actions that are treated alike for the same reason share a rule. */
const joined = (rules: readonly ActionRule[]): ActionRule[] =>
  [...Map.groupBy(rules, (rule) => JSON.stringify({ ...rule, values: [] })).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, values: [first, ...more].flatMap(({ values }) => values) }],
  );

/**
 * The pointer into a call's arguments for that of an option (`/inputSchema/oneOf/0/properties/action/const` → `/action`), or
 * of the parameter that takes it. Null for an action that no argument chooses.
 */
export function actionArgument(pointer: string): string | null {
  const option =
    /^\/inputSchema((?:\/(?:(?:oneOf|anyOf)\/\d{1,4}|properties\/[^/]+))+)(?:\/(?:enum\/\d{1,4}|const))?$/.exec(
      pointer,
    );
  const names = [...(option?.[1] ?? '').matchAll(/\/(?:(?:oneOf|anyOf)\/\d{1,4}|properties(\/[^/]+))/g)];
  const argument = names.map(([, name = '']) => name).join('');
  return argument.length <= MAX_POINTER && /^(?:\/(?:[^~/]|~[01])*)+$/.test(argument) ? argument : null;
}
