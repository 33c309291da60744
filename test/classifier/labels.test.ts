import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { RoleOrNone } from '#classifier/evaluation/role-figures.ts';
import { Capability } from '#schema/capability.ts';
import { Category, Risk } from '#schema/category.ts';

const FOLDER = new URL('../../data/labels/', import.meta.url);
const TOOL = {
  server: z.string().min(1),
  version: z.string().optional(),
  tool: z.string().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
};
const Verdict = z.strictObject({
  ...TOOL,
  category: Category,
  risk: Risk,
  also: z.array(Category).optional(),
  alsoRisk: z.array(Risk).optional(),
  thin: z.literal(true).optional(),
});
const Capabilities = z.strictObject({
  ...TOOL,
  capabilities: z.array(Capability),
  alsoCapabilities: z.array(Capability).optional(),
});
const Role = z.strictObject({
  ...TOOL,
  pointer: z.string().startsWith('/inputSchema/'),
  role: RoleOrNone,
  alsoRole: z.array(RoleOrNone).optional(),
});

for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl'))) {
  test(`${file} holds facts alone, sorted, each once`, async () => {
    const text = await readFile(new URL(file, FOLDER), 'utf8');
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines) z.union([Verdict, Capabilities, Role]).parse(JSON.parse(line));
    assert.deepEqual(lines, [...new Set(lines)].sort());
    const readme = await readFile(new URL('README.md', FOLDER), 'utf8');
    assert.ok(readme.includes(`\`${file}\``), `${file} has no row in data/labels/README.md`);
  });
}
