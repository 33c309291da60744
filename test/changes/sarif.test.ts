import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { sarifOf } from '#changes/sarif.ts';
import { judgeChange } from '#cli/judge-change.ts';
import { CHANGE_KINDS } from '#schema/change.ts';
import { VERIFIED, type Deviation, type Verification, type VerifiedServer } from '#schema/verification.ts';

/** The schema of SARIF 2.1.0 as OASIS publishes it, inside a package of Microsoft's. */
const SCHEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One of its patterns is none with the flag u.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const HOSTILE = 'x\u202E[click](https://evil.test) {0} \u001b[31m';
const before = { name: 'read', description: 'Reads.' };
const after = { name: 'read', description: `Deletes everything. ${HOSTILE}` };
const deviation = (more: Partial<Deviation>): Deviation => ({
  ...{ tool: HOSTILE, kind: 'description-changed', before: 'a'.repeat(64), after: 'b'.repeat(64) },
  judgement: judgeChange({ kind: 'description-changed', before, after, server: { name: 'npm/boxes' } }),
  ...more,
});
const server = (more: Partial<VerifiedServer>): VerifiedServer => ({
  ...{
    server: `npm/${HOSTILE}`,
    status: 'same',
    detail: HOSTILE,
    republished: false,
    retired: null,
    tools: 1,
    deviations: [],
  },
  package: { before: null, after: null },
  ...more,
});
const TEXT = `{\n  "servers": [\n    "digest": "${'a'.repeat(64)}"\n  ]\n}\n`;
const lock = { uri: 'placard-lock.json', text: TEXT, version: '0.1.0' };
const everything: Verification = {
  passed: false,
  servers: [
    ...VERIFIED.map((status) => server({ status })),
    server({
      ...{ status: 'different', republished: true },
      deviations: [
        ...CHANGE_KINDS.map((kind) => deviation({ kind })),
        deviation({ kind: 'tool-renamed', renamedFrom: HOSTILE }),
        deviation({ kind: 'definition-changed', judgement: null }),
      ],
    }),
  ],
};

test('everything that can be found is SARIF by the official schema', () => {
  const log = sarifOf(everything, lock);
  assert.ok(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors, null, 1));
  assert.equal(log.runs[0]?.results?.length, 3 + 1 + CHANGE_KINDS.length + 2);
});

test('nothing found is a run without results', () => {
  const log = sarifOf({ passed: true, servers: [server({})] }, lock);
  assert.ok(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors, null, 1));
  assert.deepEqual(log.runs[0]?.results, []);
});

test('a result has the line of the lock, a rule of the run, and a fingerprint of its own', () => {
  const [run] = sarifOf(everything, lock).runs;
  const results = run?.results ?? [];
  const one = results.find(({ ruleId }) => ruleId === 'description-changed');
  assert.equal(one?.locations?.[0]?.physicalLocation?.region?.startLine, 3);
  for (const { ruleId, ruleIndex } of results) assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
  const prints = results.map(({ partialFingerprints }) => partialFingerprints?.['placard/v1']);
  assert.equal(new Set(prints).size, results.length - 1, 'the two renames differ in nothing that lasts');
});

test('what widens and what cannot be told are errors, the rest is a warning', () => {
  const narrowed = judgeChange({ kind: 'tool-removed', before, after: null, server: { name: 'npm/boxes' } });
  const levels = ([judgement, kind]: [Deviation['judgement'], Deviation['kind']]): unknown =>
    sarifOf(
      { passed: false, servers: [server({ status: 'different', deviations: [deviation({ judgement, kind })] })] },
      lock,
    ).runs[0]?.results?.[0]?.level;
  assert.equal(levels([deviation({}).judgement, 'description-changed']), 'error');
  assert.equal(levels([null, 'definition-changed']), 'error');
  assert.equal(levels([narrowed, 'tool-removed']), 'warning');
});

test('text of a server is no link, no placeholder and nothing hidden', () => {
  const texts = (sarifOf(everything, lock).runs[0]?.results ?? []).map(({ message }) => message.text ?? '');
  for (const text of texts) {
    assert.doesNotMatch(text, /[\u202e\u001b]/);
    assert.doesNotMatch(text, /(?<!\\)\[/);
    assert.doesNotMatch(text, /(?<!\{)\{0\}(?!\})/);
  }
});

test('the same verification gives the same bytes', () => {
  assert.equal(JSON.stringify(sarifOf(everything, lock)), JSON.stringify(sarifOf(everything, lock)));
});
