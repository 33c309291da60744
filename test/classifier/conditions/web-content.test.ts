import { thingsOfTheWeb } from '#classifier/conditions/web-content.ts';
import { testCases } from '../cases.ts';

testCases('what is read of the open web', (features) => thingsOfTheWeb(features).map(({ word }) => word), [
  ['is a tweet', '| get_tweet | |', ['tweet']],
  ['is where a thread is from', '| get_it | | Returns a thread from the forum.', ['forum']],
  ['is reviews of a plugin', '| get_it | | Returns the reviews of a plugin.', ['reviews']],
  ['is reviews that the name tells the thing of', '| get_hotel_reviews | |', ['hotel_reviews']],
  ['is no review of code', '| get_it | | Returns the review of a change.', []],
  ['is no article of a library', 'npm/pubmed | get_article | |', []],
]);
