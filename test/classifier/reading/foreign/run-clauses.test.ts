import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VOCABULARIES, type Language } from '#classifier/reading/words/languages.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { clausesOf, thingsOf, type Clause, type Hit } from '#classifier/reading/foreign/run-clauses.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

function clausesIn(text: string, language: Language = 'zh'): readonly Clause[] {
  const [sentence = []] = sentencesIn(text);
  const vocabulary = VOCABULARIES.get(language);
  assert.ok(vocabulary !== undefined);
  return clausesOf({ pointer: '/description', in: 'value', text }, sentence, vocabulary);
}

/** What the verbs and nouns of a clause mean. */
const meant = ({ verbs, nouns }: Clause): string =>
  [...verbs.map(({ means }) => means.lemma), ...nouns.map(({ means }) => means)].join(' ');

/** The same with its text. */
const told = (clause: Clause): string => `${clause.text} ${meant(clause)}`.trim();

type Case = readonly [what: string, text: string, clauses: readonly string[], language?: Language];

function testClauses(group: string, cases: readonly Case[], tell = told): void {
  describe(group, () => {
    for (const [what, text, clauses, language] of cases)
      it(what, () => assert.deepEqual(clausesIn(text, language).map(tell), clauses));
  });
}

testClauses('a clause', [
  ['has the words of its language', '删除标签', ['删除标签 delete tag']],
  ['has those of several runs, and what parts them', '删除 标签', ['删除 标签 delete tag']],
  ['has words that two runs make together', 'API 키를 삭제', ['api 키를 삭제 delete api_key'], 'ko'],
  [
    'has what follows them in the second run',
    '개인 키사용자 삭제',
    ['개인 키사용자 삭제 delete private_key user'],
    'ko',
  ],
  ['joins no runs across a comma', 'API，キーを削除', ['api', 'キーを削除 delete'], 'ja'],
  ['is none without words', '', []],
  ['ends at a Chinese comma', '删除标签，创建笔记', ['删除标签 delete tag', '创建笔记 create note']],
  ['ends at a Chinese colon', '删除标签：创建笔记', ['删除标签 delete tag', '创建笔记 create note']],
  ['joins no English words across a Chinese comma', '获取 API，key 文件', ['获取 api get', 'key 文件 key file']],
  ['ends at a comma', '删除标签,创建笔记', ['删除标签 delete tag', '创建笔记 create note']],
  ['ends at a colon', '删除标签:创建笔记', ['删除标签 delete tag', '创建笔记 create note']],
  ['ends at a dash', '删除标签—创建笔记', ['删除标签 delete tag', '创建笔记 create note']],
  ['goes on behind a short dash', '删除–标签', ['删除标签 delete tag']],
  ['goes on behind an equals sign', '删除=标签', ['删除标签 delete tag']],
  ['goes on behind what only lists', '删除、标签', ['删除、标签 delete tag']],
  ['goes on behind what only closes', '删除) 标签', ['删除 标签 delete tag']],
  ['goes on behind a square bracket that only closes', '删除]标签', ['删除标签 delete tag']],
  ['begins anew where the one before was ended twice', '删除标签,：创建', ['删除标签 delete tag', '创建 create']],
]);

testClauses(
  'what stands in brackets',
  [
    ['is left out of round ones', '删除(笔记)标签', ['delete tag']],
    ['is left out of Chinese ones', '删除（笔记）标签', ['delete tag']],
    ['is left out of square ones', '删除【笔记】标签', ['delete tag']],
    ['is left out to the end where they stay open', '删除（笔记 标签', ['delete']],
    ['is left out to the end where round ones stay open', '删除(笔记 标签', ['delete']],
    ['is left out where they stand in each other', '删除（笔（记）文件）标签', ['delete tag']],
    ['is left out where round ones do', '删除(笔(记)文件)标签', ['delete tag']],
    ['is left out where an English one opens', '删除[笔记', ['delete']],
    ['is left out of English square ones', '删除[笔记]标签', ['delete tag']],
    ['does not part what goes on behind it', '创建（可选）或删除笔记', ['create delete note']],
    ['ends no clause without a comma', '删除(笔记)标签', ['delete tag']],
    ['ends a clause by a comma', '删除(甲,乙)标签', ['delete', 'tag']],
    ['is nothing before one that only closes', '删除) 标签', ['delete tag']],
    ['is left out behind one that only closed', '删除)(笔记)标签', ['delete tag']],
    ['is left out behind a Chinese one that only closed', '删除）（笔记）标签', ['delete tag']],
  ],
  meant,
);

testClauses('a word in a run', [
  ['is the longest that stands there', '删除文件夹', ['删除文件夹 delete folder']],
  ['is a shorter one where that ends', '删文件', ['删文件 delete file']],
  ['is both where it is as long as a verb as it is as a noun', '评论', ['评论 comment comment']],
  ['is a verb where a noun is shorter', '记录一笔', ['记录一笔 record row']],
  ['is a longer noun and no verb in it', '付款记录', ['付款记录 payment']],
  ['is a longer verb and no noun in it', '打标签', ['打标签 tag']],
  ['is a longer verb than the noun that it begins with', '群发', ['群发 send']],
  ['begins behind the one before', '删除除去', ['删除除去 delete']],
  ['is none that its language lacks', '削除文書', ['削除文書']],
  ['is one of its language', 'ファイルを削除', ['ファイルを削除 delete file'], 'ja'],
  ['is one in Korean', '파일을 삭제', ['파일을 삭제 delete file'], 'ko'],
  ['is one within two hundred characters', `${'一'.repeat(198)}文件`, [`${'一'.repeat(198)}文件 file`]],
  ['is none across their end', `${'一'.repeat(199)}文件`, [`${'一'.repeat(199)}文件`]],
]);

testClauses('an English word', [
  ['is a noun as in any language', '删除 file', ['删除 file delete file']],
  ['is none where it is a verb', '删除 delete', ['删除 delete delete']],
  ['is one with the next', '获取 API key', ['获取 api key get api_key']],
  ['is one by itself in front of another', '获取 key file', ['获取 key file get key file']],
  ['is one by itself behind another', '获取 file key', ['获取 file key get file key']],
]);

testClauses('a sentence', [
  ['is read for thirty words', `${'一 '.repeat(29)}删除`, [`${'一 '.repeat(29)}删除 delete`]],
  ['is not read for more', `${'一 '.repeat(30)}删除`, ['一 '.repeat(30).trim()]],
  ['begins with its first word', '。 删除', ['删除 delete']],
]);

/** The hits of a text: from where to where in their clause, and what stands at their place. */
const at = (hits: readonly Hit<unknown>[]): readonly string[] =>
  hits.map(({ start, end, place }) => `${start}-${end} ${textAt(place)}`);

describe('where a word stands', () => {
  const hits = (text: string, language?: Language): readonly string[] =>
    clausesIn(text, language).flatMap(({ verbs, nouns, all }) => [...at(verbs), ...at(nouns), ...at(all)]);

  it('is told in its clause and in the text', () =>
    assert.deepEqual(hits('标签，删除 全部标签'), ['0-2 标签', '0-2 删除', '5-7 标签', '3-5 全部']));
  it('is told without what was left out', () => assert.deepEqual(hits('删除(笔记)标签'), ['0-2 删除', '2-4 标签']));
  it('is the whole run where folding changed its length', () =>
    assert.deepEqual(hits('ｶﾞﾙﾌｧｲﾙ削除', 'ja'), ['6-8 ｶﾞﾙﾌｧｲﾙ削除', '2-6 ｶﾞﾙﾌｧｲﾙ削除']));
  it('is told where folding kept it', () => assert.deepEqual(hits('ﾌｧｲﾙ削除', 'ja'), ['4-6 削除', '0-4 ﾌｧｲﾙ']));
  it('is told in a run that is longer than what is kept of it', () =>
    assert.deepEqual(hits(`删除${'一'.repeat(300)}`), ['0-2 删除']));
  it('is all of an English word', () => assert.deepEqual(hits('删除 file'), ['0-2 删除', '3-7 file']));
  it('is the first of two English words', () => assert.deepEqual(hits('获取 API key'), ['0-2 获取', '3-6 API']));
});

describe('that many are meant', () => {
  it('is told apart from verbs and nouns', () => {
    const [clause] = clausesIn('全部标签');
    assert.deepEqual(
      clause?.all.map(({ means }) => means),
      [true],
    );
    assert.equal(clause === undefined ? '' : told(clause), '全部标签 tag');
  });
  it('is nothing where nobody says so', () => assert.deepEqual(clausesIn('标签')[0]?.all, []));
});

describe('the things of nouns', () => {
  const nouns = clausesIn('标签 笔记')[0]?.nouns ?? [];
  const heads = (head: Hit<string> | undefined): readonly (readonly [string, string, boolean])[] =>
    thingsOf(nouns, head).map((thing) => [thing.noun, textAt(thing.place), thing.head]);
  it('have one head', () =>
    assert.deepEqual(heads(nouns[1]), [
      ['tag', '标签', false],
      ['note', '笔记', true],
    ]));
  it('have none where none is given', () =>
    assert.deepEqual(heads(undefined), [
      ['tag', '标签', false],
      ['note', '笔记', false],
    ]));
});
