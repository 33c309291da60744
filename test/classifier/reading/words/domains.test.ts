import { domainsOfParts } from '#classifier/reading/words/domains.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('the domains of what is written together', ({ nameWords: words }) => [...domainsOfParts(words)], [
  ...eachOf(
    'mcp server kit bot app hub pro sync bridge agent tool tools api cli plus ai log tracker desk buddy helper manager reader viewer export',
    (end) => [`are those in front of "${end}"`, `| gmail${end} | |`, ['mail']],
  ),
  ['are those behind "mcp"', '| mcpgmail | |', ['mail']],
  ['are those between', '| mcpgmailkit | |', ['mail']],
  ['are none of one word, which is known', '| gmail | |', []],
  ['are none of what is not known', '| frobkit | |', []],
  ['are none of any other end', '| gmailfrob | |', []],
]);
