import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#classifier/reading/language.ts';
import { proseWords } from '#classifier/reading/words.ts';

const sentences: readonly (readonly [sentence: string, language: string | null, why: string])[] = [
  ['Borra la nota de una persona', 'es', 'it has several function words of one language'],
  ['Elimina una nota', 'es', 'a verb at the head counts as a second function word'],
  ['Elimina una nota by name', 'es', 'two are more than one that is English'],
  ['Elimina una nota by name and date', null, 'no more of them are Spanish than English'],
  ['Una nota', null, 'one function word is too few'],
  ['una una una', null, 'one that is said again is still one'],
  ['Lists a note in a folder', null, 'what it shares with other languages is English as well'],
  ['メモ 削除', 'ja', 'a kana makes it Japanese, whatever else it holds'],
  ['Get 天气 of the city by name', 'zh', 'a Chinese character outweighs any function word'],
  [`${'word '.repeat(30)}la de una los`, null, 'more than thirty words are not read'],
];

for (const [sentence, language, why] of sentences) {
  test(`${JSON.stringify(sentence.slice(-40))} is ${language ?? 'English or unknown'}: ${why}`, () => {
    assert.equal(languageOf(proseWords(sentence)), language);
  });
}
