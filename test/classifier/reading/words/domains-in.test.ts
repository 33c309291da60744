import { domainsIn, isTelling } from '#classifier/reading/words/domains-in.ts';
import { testCases } from '../../cases.ts';

testCases('the domains among words', ({ nameWords: words }) => [...domainsIn(words, isTelling)], [
  ['are those of a word', '| gmail | |', ['mail']],
  ['are those of each word', '| gmail_stripe | |', ['mail', 'payments']],
  ['are those of two words together', '| social_media | |', ['marketing']],
  ['are not those of a word that means what it means anywhere', '| desktop | |', []],
]);
