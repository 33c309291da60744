import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#classifier/reading/foreign/language.ts';
import { proseWords } from '#classifier/reading/words/words.ts';

const sentences: readonly (readonly [sentence: string, language: string | null, why: string])[] = [
  ['Borra la nota de una persona', 'es', 'it has several function words of one language'],
  ['Elimina una nota', 'es', 'a verb at the head counts as a second function word'],
  ['Elimina una nota by name', 'es', 'two are more than one that is English'],
  ['Una casa by name and date', null, 'no more of them are Spanish than English'],
  ['Una casa', null, 'one word is too few'],
  ['Subir imagen', 'es', 'a verb and a noun that are not English tell it as well'],
  ['Exécuter', 'fr', 'a verb at the head counts twice'],
  ['Update one (e.g. change it)', null, 'an abbreviation of English is no word of another language'],
  ['Width w, height h, depth z', null, 'letters alone name coordinates'],
  ["L'outil d'analyse", 'fr', 'what stands before an apostrophe tells it'],
  ['Видалення запису', 'uk', 'a word that only Ukrainian has, though it has no letter of its own'],
  ['Удаление записи', 'ru', 'other Cyrillic letters are Russian'],
  ['מחיקת רשומה', 'he', 'its letters are Hebrew'],
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
