import { clearedSettings } from '#classifier/conditions/removal/cleared-settings.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('what is cleared and set again', (features) => clearedSettings(features).map(textAt), [
  ['is a setting', '| clear_filter | |', ['filter']],
  ...eachOf('clear reset unset wipe flush empty', (verb) => [
    `is what somebody can ${verb}`,
    `| ${verb}_cache | |`,
    ['cache'],
  ]),
  ['is none that is deleted', '| delete_filter | |', []],
  ['is none that is set', '| set_filter | |', []],
  ['is none that comes from the factory', '| factory_reset_settings | |', []],
  ['is nothing else that is cleared', '| clear_board | |', []],
  ['is told by the opening as well', '| x | | Clears the cache.', ['cache']],
  ['is nothing that a later sentence clears', '| list_jars | | Lists jars. Clears the cache.', []],
  ['is what the name says to be a default', '| clear_default_jar | |', ['default', 'default']],
  ['is so at each place', '| reset_to_defaults | |', ['defaults', 'defaults']],
  ['is what the name says to be of a session', '| clear_session | |', ['session']],
  ['is what a session noted', '| clear_variables | |', ['variables']],
]);

testCases('what somebody picked and clears', (features) => clearedSettings(features).map(textAt), [
  ...eachOf('playback_queue play_queue playback_queues', (thing) => [`is a ${thing}`, `| clear_${thing} | |`, [thing]]),
  ...eachOf('local_storage web_storage site_data download_list downloads_list recents_list', (thing) => [
    `is kept by a page or a program: ${thing}`,
    `| clear_${thing} | |`,
    [thing],
  ]),
  ['is kept for a session', '| clear_session_storage | |', ['session_storage', 'session']],
  ['is no handbag', '| clear_handbags | |', []],
  ['is no cartoon', '| clear_cartoons | |', []],
  ['is what a player plays next', 'npm/spotify-kit | clear_queue | |', ['queue']],
  ['is all that it plays next', 'npm/spotify-kit | clear_queues | |', ['queues']],
  ['is no subqueue', 'npm/spotify-kit | clear_subqueues | |', []],
  ['is nobody who waits', 'npm/spotify-kit | clear_queuer | |', []],
  ['is no queue of anything else', '| clear_queue | |', []],
]);

testCases('what is made again in a moment', (features) => clearedSettings(features).map(textAt), [
  ...eachOf('cache caches buffer buffers console_output output_buffer console_buffer log_buffer', (thing) => [
    `is a ${thing}`,
    `| clear_${thing} | |`,
    [thing],
  ]),
  ...eachOf('console_log console_logs console_messages network_log network_requests', (thing) => [
    `is what was seen: ${thing}`,
    `| clear_${thing} | |`,
    [thing],
  ]),
  ['is no cart', '| empty_cart | |', []],
  ['is no cachet', '| clear_cachet | |', []],
  ['is no geocache', '| clear_geocache | |', []],
  ['is also what a cache is for', '| clear_page_cache | |', ['cache']],
  ...eachOf('vercel wordpress shopify', (product) => [
    `is no cache that spares a site of ${product}`,
    `npm/${product}-kit | clear_cache | |`,
    [],
  ]),
  ['is no setting that a site has not got either', 'npm/vercel-kit | clear_filter | |', ['filter']],
  ...eachOf('playwright unity', (product) => [
    `is a log of what ${product} shows`,
    `npm/${product}-kit | clear_logs | |`,
    ['logs'],
  ]),
  ['is its console', 'npm/playwright-kit | clear_console | |', ['console']],
  ['is no blog', 'npm/playwright-kit | clear_blogs | |', []],
  ['is no login', 'npm/playwright-kit | clear_login | |', []],
  ['is no log of anything else', '| clear_logs | |', []],
]);
