import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import type { Policy } from '#schema/policy.ts';
import { merge } from '#policy/merge.ts';
import { FORMAT_IDS, renderers } from '#policy/renderers/index.ts';
import type { Rendered } from '#policy/renderer.ts';
import { samples, stacks } from './samples.ts';

const shown: readonly (readonly [name: string, stack: readonly Policy[]])[] = [
  ...Object.entries(samples).map(([name, policy]) => [name, [policy]] as const),
  ...Object.entries(stacks).map(([name, policies]) => [name, merge(policies).stack.servers] as const),
];

for (const format of FORMAT_IDS) {
  for (const [name, stack] of shown) {
    test(`${name} in ${format} reads as its golden file`, (t) => {
      const path = fileURLToPath(new URL(`golden/${format}/${name}.txt`, import.meta.url));
      t.assert.fileSnapshot(transcript(renderers[format].render(stack)), path, { serializers: [String] });
    });
  }
}

/** What a person would see: each file under its name, then the losses. */
function transcript({ files, losses }: Rendered): string {
  const shown = files.map(({ name, text }) => `=== ${name}\n${text}`);
  const lost = losses.map(
    ({ effect, server, tool, what }) =>
      `${effect}${server === undefined ? '' : ` ${server}`}${tool === undefined ? '' : ` ${plain(tool)}`}: ${what}`,
  );
  return [...shown, `=== losses\n${lost.map((line) => `${line}\n`).join('')}`].join('\n');
}

/** A name as JSON in printable ASCII, so that no golden file has hidden characters in it. */
const plain = (name: string): string =>
  JSON.stringify(name).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
