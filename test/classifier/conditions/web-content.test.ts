import {
  bringsFeedback,
  isAnnounced,
  onlyJudges,
  thingsOfTheWeb,
  thingsOnAPage,
} from '#classifier/conditions/web-content.ts';
import { testCases } from '../cases.ts';

testCases('what is read of the open web', (features) => thingsOfTheWeb(features).map(({ word }) => word), [
  ['is a tweet', '| get_tweet | |', ['tweet']],
  ['is posts of a network', '| x | | Reads posts of a subreddit.', ['posts']],
  ['is comments below what a site shows', 'npm/wordpress-kit | list_comments | |', ['comments']],
  ['is where a thread is from', '| get_it | | Returns a thread from the forum.', ['forum']],
  ['is reviews of a plugin', '| get_it | | Returns the reviews of a plugin.', ['reviews']],
  ['is reviews that the name tells the thing of', '| get_hotel_reviews | |', ['hotel_reviews']],
  ['is reviews of a skill', '| get_skill_reviews | |', ['reviews']],
  ['is no feedback of who sits in front of it', 'npm/feedback-kit | ask | | Gets feedback from the user.', []],
  [
    'is no feedback that is asked for',
    'npm/user-feedback-kit | get_user_feedback | prompt:string | Gets feedback from the user.',
    [],
  ],
  [
    'is feedback of users',
    'npm/feedback-kit | get_user_feedback | id:string | Gets feedback from users.',
    ['user_feedback', 'feedback'],
  ],
  ['is no feed of figures', '| get_price | | Gets the price of a jar from data feeds.', []],
  [
    'is feedback that a model has summed up',
    'npm/feedback-kit | list_feedback | | Lists feedback that AI has summed up.',
    ['feedback', 'feedback'],
  ],
  ['is no list of what is read from', 'npm/rss-kit | list_feeds | |', []],
  ['is no group of it', 'npm/rss-kit | get_feed_groups | |', []],
  ['is what stands in a feed', 'npm/rss-kit | get_feed_items | |', ['feed_items']],
  ['is feedback where it is gathered', 'npm/feedback-kit | search_feedback | |', ['feedback']],
  ['is an article', '| get_article | |', ['article']],
  ['is no article of a law', '| get_article | | Returns an article of a regulation.', []],
  ['is no announcement in a forum', '| list_announcements | | Lists announcements from the forum.', []],
  ['is no review of code', '| get_it | | Returns the review of a change.', []],
  ['is no article of a library', 'npm/pubmed | get_article | |', []],
]);

testCases('what is read of a network', (features) => thingsOfTheWeb(features).map(({ word }) => word), [
  ['is its name', '| x | | Lists LinkedIn updates of others.', ['linkedin']],
  ['is nothing where own advertising is listed', '| x | | Lists LinkedIn ad accounts.', []],
]);

testCases('whether a tool only judges', onlyJudges, [
  ['is true of a check', '| check_listing | id:string |', true],
  ['is false of a check of any page', '| check_listing | url:string |', false],
  ['is false where it is read, too', '| check_listing | | Returns a listing.', false],
]);

testCases('whether something is announced', isAnnounced, [
  ['is true of an announcement', '| get_announcement | |', true],
  ['is true of several', '| list_course_announcements | |', true],
  ['is false of what only has one', '| list_announcement_types | |', false],
]);

testCases('whether it brings what is said of an own app', bringsFeedback, [
  ['is true of what testers say', '| list_beta_feedback | |', true],
  ['is true of reviews', '| list_app_reviews | |', true],
  ['is true of comments on a site', 'npm/wordpress-kit | list_comments | |', true],
  ['is false of comments on a record', 'npm/airtable-kit | list_comments | |', false],
  ['is false of posts', '| list_blog_posts | |', false],
]);

testCases('what a page says', (features) => thingsOnAPage(features).map(({ word }) => word), [
  ['is its content', '| get_content | |', ['content']],
  ['is elements that are read', '| get_elements | |', ['elements']],
  ['is not where one of them is', '| find_element | |', []],
]);
