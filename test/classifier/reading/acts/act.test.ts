import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what a verb does', actFrom('name'), [
  ['is ended where a job is cancelled', '| cancel_job | |', 'job cancel'],
  ['is put away where a meeting is', '| cancel_meeting | |', 'shelve cancel'],
  ['is billed where an order is', '| cancel_order | |', 'bill cancel'],
  ['is taken off where a menu is', '| cancel_rich_menu | |', 'shelve cancel'],
  ['is paid where funds are transferred', '| transfer_funds | |', 'pay transfer'],
  ['is granted where ownership is', '| transfer_ownership | |', 'grant transfer'],
  ['is moved where a file is', '| transfer_file | |', 'update transfer'],
  ['is changed where a pull request is merged', '| merge_pull_request | |', 'update merge'],
  ['is lost where a queue is drained', '| drain_queue | |', 'delete drain'],
  ['is run where a node is', '| drain_node | |', 'job drain'],
  ['is lost where a snapshot is restored', '| restore_snapshot | |', 'delete restore'],
  ['is changed where a branch is checked out', '| checkout_branch | |', 'update checkout'],
  ['is paid where a cart is', '| checkout_cart | |', 'pay checkout'],
  ['is paid where a subscription is charged', '| charge_subscription | |', 'pay charge'],
  ['is read where there are notes of a release', '| release_notes | |', 'read release'],
  ['is trimmed of a text that the caller has', '| trim_text | |', 'read trim'],
  ['is changed where a stream gets another key', '| reset_stream_key | |', 'update reset'],
  ['is kept where results of tests are published', '| publish_test_results | |', 'create publish'],
  ['is pressed where a checkbox is checked', '| check_checkbox | |', 'device check'],
  ['is let go where a process is detached', '| detach_process | |', 'session detach'],
  ['is read where ancestors are walked', '| walk_ancestors | |', 'read walk'],
  ['is changed where a policy of escalation is', '| update_escalation_policy | |', 'update update'],
]);

testCases('what a verb does in a product', actFrom('name'), [
  ['is paid where an order goes to an exchange', 'npm/crypto-exchange | create_order | |', 'pay create'],
  ['is written where that is a note of one', 'npm/crypto-exchange | create_order_note | |', 'create create'],
  ['is invoiced where an order goes to a shop', 'npm/shop | orders_create | |', 'invoice create'],
  ['is paid where a shop refunds', 'npm/shop | orders_refunds_create | |', 'pay create'],
  ['is paid where a position is replaced', 'npm/crypto-exchange | replace_position | |', 'pay replace'],
  ['is changed where it is one in a text', 'npm/editor-kit | replace_position | |', 'update replace'],
  ['is made where a model creates an image', 'npm/openai | create_image | |', 'generate create'],
  ['is kept where an editor does', 'npm/figma-kit | create_image | |', 'create create'],
  ['is read where a swap is only quoted', 'npm/crypto-exchange | swap_quote | |', 'read swap'],
  ['is run where a database is queried', 'npm/postgres-tools | execute_query | |', 'run execute'],
  ['is read where figures are', 'npm/analytics | execute_query | |', 'read execute'],
  ['is charged of a car', 'npm/car | charge_start | |', 'device charge'],
  ['is sent where mail is answered', 'npm/gmail-kit | reply_to_message | |', 'send reply'],
  ['is written where a colleague is', 'npm/slack-kit | reply_to_message | |', 'create reply'],
  ['is opened where a token is exchanged', '| exchange_token | |', 'session exchange'],
  ['is paid where it is one of a chain', 'npm/ethereum | exchange_token | |', 'pay exchange'],
]);

testCases('two acts that are joined', actFrom('sentence'), [
  ['begin with the change', '| x | | Get or add comments.', 'create add'],
  ['begin with what is run', '| x | | Set up and run tests.', 'run run'],
  ['begin with what is played', '| x | | Search and play songs.', 'device play'],
  ['begin with what is sent', '| x | | Compose and send a letter.', 'send send'],
  ['stand as they are where one is only got ready', '| x | | Compose or paint a letter.', 'create compose'],
  ['stand as they are where nothing joins them', '| x | | Get comments on a page, or count others.', 'read get'],
  ['are one where something is dragged', '| x | | Drag and drop a jar.', 'device drag'],
]);

testCases('what is fetched first', actFrom('sentence'), [
  ['is handed back in another form', '| x | | Fetches and enriches a jar.', 'read fetch'],
  ['is changed where it is only seen', '| x | | Finds and labels jars.', 'create label'],
  ['is changed where that is more than a form', '| x | | Fetches and updates a jar.', 'update update'],
]);
