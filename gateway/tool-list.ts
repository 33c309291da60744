import { visibleLine } from '#schema/visible-text.ts';
import { listedDigest, listedName } from './definitions.ts';
import { withoutItems } from './edit.ts';
import { hasRepeatedKeys } from './keys.ts';
import { member, type Message } from './message.ts';
import { isHeldBack } from './ruling.ts';
import { note, type Rules } from './rules.ts';

/**
 * The text of an answer, without the tools that are held back where it is a list of tools. Any answer with a list of tools is
 * one: a server may answer twice, or on another stream than it was asked on. Where a key is there twice, what remains is
 * written anew, so that no client can read another list than the one that was looked at.
 */
export function filterTools(message: Message, rules: Rules): string {
  const tools = message.method === null ? member(member(message.value, 'result'), 'tools') : undefined;
  if (!Array.isArray(tools)) return message.text;
  const out = tools.map((tool) => isOut(tool, rules));
  const text = hasRepeatedKeys(message.text, message.value) ? JSON.stringify(message.value) : message.text;
  return out.includes(true) ? withoutItems(text, ['result', 'tools'], (index) => out[index] === true) : text;
}

function isOut(tool: unknown, rules: Rules): boolean {
  const name = listedName(tool);
  if (name === null) return false;
  const { policy } = rules.policy();
  const wanted = policy.tools.find((rule) => rule.tool === name)?.digest;
  const digest = wanted === undefined ? undefined : listedDigest(tool);
  const drift = digest === wanted ? 'none' : 'changed';
  const key = JSON.stringify([name, digest]);
  if (drift === 'changed' && !rules.noted.has(key)) {
    rules.noted.add(key);
    const reason = 'Its definition is not the one that was classified.';
    note(rules, { event: 'drift', tool: visibleLine(name), reason });
  }
  return isHeldBack(policy, name, drift, rules.onDrift);
}
