import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameWords, proseWords, sentencesIn, textBefore } from '#classifier/reading/words/words.ts';

const names: Record<string, string[]> = {
  delete_file: ['delete', 'file'],
  deleteFile: ['delete', 'file'],
  'delete-file': ['delete', 'file'],
  'files.delete': ['files', 'delete'],
  'files/delete': ['files', 'delete'],
  listHTTPRoutes: ['list', 'http', 'routes'],
  'DELETE FILE': ['delete', 'file'],
  get_2fa_code: ['get', '2', 'fa', 'code'],
  s3PutObjectV2: ['s', '3', 'put', 'object', 'v', '2'],
  'agency-hosting_listOrdersV1': ['agency', 'hosting', 'list', 'orders', 'v', '1'],
  ﬁlesList: ['files', 'list'],
  ｄｅｌｅｔｅ_file: ['delete', 'file'],
  削除_file: ['削除', 'file'],
  __proto__: ['proto'],
  '---': [],
};

for (const [name, words] of Object.entries(names)) {
  test(`the name ${JSON.stringify(name)} has the words ${words.join(' ') || '(none)'}`, () => {
    const found = nameWords(name);
    assert.deepEqual(
      found.map(({ text }) => text),
      words,
    );
  });
}

test('offsets count in the original, also where NFKC changes the length', () => {
  const name = 'ﬁlesDelete';
  const [files, verb] = nameWords(name);
  assert.equal(name.slice(files?.start, files?.end), 'ﬁles');
  assert.equal(name.slice(verb?.start, verb?.end), 'Delete');
});

test('prose keeps words with hyphens and apostrophes whole, and the punctuation that ends clauses', () => {
  const words = proseWords("It doesn't write (read-only), insert/update.").map(({ text }) => text);
  assert.deepEqual(words, ['it', "doesn't", 'write', '(', 'read-only', ')', ',', 'insert/update']);
});

const LONG = 'Creates a database for the website and writes its address into the';

for (const [text, count] of [
  [`${LONG}\nvariables, then restarts it.`, 1],
  [`${LONG},\n  variables`, 1],
  [`${LONG}\nVariables`, 2],
  [`${LONG}\ndelete: removes it`, 2],
  [`${LONG}\ndelete - removes it`, 2],
  [`${LONG}:\nvariables`, 2],
  [`${LONG}\n\nvariables`, 2],
  ['Creates a database\nvariables', 2],
] as const)
  test(`${JSON.stringify(text.slice(-30))} ends ${count} sentences`, () => {
    assert.equal(sentencesIn(text).length, count);
  });

test('before a word stands the one that comes first, and nothing before the first', () => {
  const words = proseWords('Lists all notes');
  assert.deepEqual(
    [-1, 0, 1, 2, 3, 4].map((index) => textBefore(words, index)),
    ['', '', 'lists', 'all', 'notes', ''],
  );
});

for (const word of ['delete', 'authorization', 'read-only', 'файл', '𝐃elete']) {
  test(`what is known of ${word} is the same alone, among others and in capitals`, () => {
    const known = proseWords(word).map((found) => found.known);
    assert.equal(known.length, 1);
    for (const text of [`to ${word}.`, word.replace(/[a-z]/g, (letter) => letter.toUpperCase())])
      assert.equal(proseWords(text).find(({ known: { written } }) => written === word)?.known, known[0]);
  });
}

test('words of names and of prose are the same', () => {
  assert.equal(nameWords('delete_File')[1]?.known, proseWords('a file')[1]?.known);
});

test('text beyond the limit is not read', () => {
  assert.deepEqual(
    proseWords('one two three', 7).map(({ text }) => text),
    ['one', 'two'],
  );
  assert.equal(proseWords('a '.repeat(50_000)).length, 10_000);
});

test('letters beyond the basic plane are letters, half of one is none', () => {
  assert.deepEqual(
    proseWords('𝐃elete 𠀀 \ud835 x').map(({ text }) => text),
    ['delete', '𠀀', 'x'],
  );
  assert.deepEqual(
    nameWords('x\ud835_get').map(({ text }) => text),
    ['x', 'get'],
  );
});
