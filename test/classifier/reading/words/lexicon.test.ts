import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import lexicon from '#data/classifier/lexicon.json' with { type: 'json' };
import { NOUNS, VERBS } from '#classifier/reading/words/lexicon.ts';

const words = (text: string): string[] => text.split(' ');
const verbs = Object.values(lexicon.verbs).flatMap(words);

test('a verb has one effect of its own; what else it can mean is a sense', () => {
  assert.deepEqual(
    verbs.filter((verb, index) => verbs.indexOf(verb) !== index),
    [],
  );
});

test('every word of a sense, and every word that is also a noun, is a verb of the lexicon', () => {
  const known = new Set(verbs);
  const used = [...words(lexicon.nounish), ...lexicon.senses.flatMap((sense) => words(sense.verbs))];
  assert.deepEqual(
    used.filter((verb) => !known.has(verb) && verb !== '*'),
    [],
  );
});

test('every cue is asked for by some rule', async () => {
  const folder = fileURLToPath(new URL('../../../../classifier', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const code = (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
  assert.deepEqual(
    Object.keys(lexicon.cues).filter((cue) => !code.includes(`'${cue}'`)),
    [],
  );
});

const forms: Record<string, string> = {
  deletes: 'delete third',
  deleting: 'delete gerund',
  copies: 'copy third',
  running: 'run gerund',
  pushes: 'push third',
  logs_out: 'log_out third',
  getting: 'get gerund',
  submitting: 'submit gerund',
  formatting: 'format gerund',
  editing: 'edit gerund',
  feeds: 'feed third',
  embeds: 'embed third',
  photographs: 'photograph third',
  goes: 'go third',
};

for (const [text, expected] of Object.entries(forms)) {
  test(`${text} is ${expected}`, () => assert.equal(`${VERBS.get(text)?.lemma} ${VERBS.get(text)?.form}`, expected));
}

test('nouns are known in both numbers, and look-alikes of verbs are no verbs', () => {
  for (const noun of ['repository', 'repositories', 'api_key', 'api_keys', 'mailbox', 'mailboxes'])
    assert.ok(NOUNS.has(noun), noun);
  for (const word of ['deployment', 'settings', 'deleted', 'command', 'removal', 'execution'])
    assert.ok(!VERBS.has(word), word);
});
