import { namesOf } from '#policy/argument.ts';
import { stricter } from '#policy/terms.ts';
import type { Policy, ToolRule } from '#schema/policy.ts';
import { folded } from './keys.ts';
import { isObject } from './message.ts';

/** The strictest rule of a tool that is called like this one but for case, width, accents' spelling or what is not seen. */
export function namesake(policy: Policy, tool: string): ToolRule | undefined {
  const name = skeleton(tool);
  return policy.tools
    .filter((rule) => rule.tool !== tool && skeleton(rule.tool) === name)
    .reduce<ToolRule | undefined>((strictest, rule) => {
      if (strictest === undefined) return rule;
      return stricter(strictest.decision, rule.decision) === strictest.decision ? strictest : rule;
    }, undefined);
}

const skeleton = (name: string): string => folded(name.normalize('NFKC').replace(/[\p{C}\p{Z}\s]/gu, ''));

/**
 * Whether arguments have, on the way that a JSON Pointer goes, a name in another case: a server that ignores case may read
 * that one.
 */
export function isAmbiguousAt(args: unknown, pointer: string): boolean {
  let value = args;
  for (const name of namesOf(pointer)) {
    if (!isObject(value)) return false;
    const wanted = folded(name);
    if (Object.keys(value).some((key) => key !== name && folded(key) === wanted)) return true;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return false;
}
