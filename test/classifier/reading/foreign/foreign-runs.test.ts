import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deedsInRuns } from '#classifier/reading/foreign/foreign-runs.ts';
import { VOCABULARIES, type Language } from '#classifier/reading/words/languages.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

/** What a sentence says is done, deed by deed, where it says so, and to what. */
function deedsIn(language: Language, text: string): readonly string[] {
  const [sentence = []] = sentencesIn(text);
  const vocabulary = VOCABULARIES.get(language);
  assert.ok(vocabulary !== undefined);
  return deedsInRuns({ pointer: '/description', in: 'value', text }, sentence, vocabulary).map(
    ({ verb, place, things }) => [verb.lemma, textAt(place), ...things.map(({ noun }) => noun)].join(' '),
  );
}

describe('what is done in a sentence without spaces', () => {
  for (const [what, language, text, expected] of [
    ['is the first verb in Chinese', 'zh', '删除标签', ['delete 删除 tag']],
    ['is with those that are joined behind it', 'zh', '删除标签并创建笔记', ['delete 删除 tag', 'create 创建 note']],
    ['goes on in another clause', 'zh', '删除标签，创建笔记', ['delete 删除 tag', 'create 创建 note']],
    ['is what a Chinese aside is for', 'zh', '当用户删除标签时，创建笔记', ['create 创建 note']],
    ['is the last verb in Japanese', 'ja', 'ファイルを取得し、メモを作成', ['create 作成 note', 'get 取得 file']],
    ['is the last verb in Korean', 'ko', '파일을 조회하고 메모를 작성', ['create 작성 note', 'get 조회 file']],
    ['is nothing in brackets', 'zh', '创建笔记（删除标签）', ['create 创建 note']],
    ['is nothing without a verb', 'zh', '标签', []],
    ['is nothing in a sentence without words', 'ja', '', []],
  ] as const)
    it(`${what}: ${text}`, () => assert.deepEqual(deedsIn(language, text), expected));
});
