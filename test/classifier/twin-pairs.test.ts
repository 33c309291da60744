import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { schema, subject } from './subject.ts';
import { action, demanded, sql, tool, type Twin } from './twin.ts';

/** A list of entries of which each is one of these acts, with what it takes. */
const entries = (...acts: string[]): Record<string, unknown> =>
  schema({
    actions: {
      type: 'array',
      items: { type: 'object', properties: Object.fromEntries(acts.map((act) => [act, { type: 'object' }])) },
    },
  });

/** Pairs that differ only in what matters. */
const pairs: readonly (readonly [Twin, Twin])[] = [
  [
    [tool('list_backups', 'Lists the backups of a database.'), 'Read'],
    [tool('delete_backups', 'Deletes the backups of a database.'), 'Destructive'],
  ],
  [
    [tool('clean_text', 'Returns the text. It does not delete anything.'), 'Read'],
    [tool('clean_text', 'Deletes the text from the store.'), 'Destructive'],
  ],
  [
    [tool('deployment_list', 'The deployments of a project.'), 'Read'],
    [tool('deploy', 'Deploys a project.'), 'Execute'],
  ],
  [
    [tool('list_users', 'Lists users, order by name.'), 'Read', 'npm/crypto-exchange'],
    [tool('create_order', 'Places an order.'), 'Financial', 'npm/crypto-exchange'],
  ],
  [
    [tool('transfer_ownership', 'Transfers ownership of a file to a colleague.'), 'Write'],
    [tool('transfer_funds', 'Transfers funds to a recipient.'), 'Financial'],
  ],
  [
    [tool('get_trade_quote', 'Quotes a trade without executing it.'), 'Read', 'npm/stock-broker'],
    [tool('execute_trade', 'Executes a trade.'), 'Financial', 'npm/stock-broker'],
  ],
  [
    [tool('get_run', 'Shows a test run.'), 'Read'],
    [tool('run_tests', 'Runs the tests.'), 'Execute'],
  ],
  [
    [tool('settings', 'Returns the settings.'), 'Read'],
    [tool('set_setting', 'Sets a setting.'), 'Write'],
  ],
  [
    [tool('list_commands', 'Lists the shell commands that exist.'), 'Read'],
    [tool('run_command', 'Runs a shell command.', schema({ command: 'string' })), 'Execute'],
  ],
  [
    [tool('count_tokens', 'Counts the tokens of a text.'), 'Read'],
    [tool('revoke_token', 'Revokes an access token.'), 'Destructive'],
  ],
  [
    [tool('query', 'Run a read-only SQL query.', sql), 'Read'],
    [tool('query', 'Run any SQL, including INSERT and DELETE.', sql), 'Execute'],
  ],
  [
    [tool('explain_code', 'Explains a piece of code.', schema({ code: 'string' })), 'Read'],
    [tool('execute_code', 'Executes a piece of code.', schema({ code: 'string' })), 'Execute'],
  ],
  [
    [tool('notes', 'Work with notes.', action('list', 'get')), 'Read'],
    [tool('notes', 'Work with notes.', action('list', 'delete')), 'Destructive'],
  ],
  [
    [tool('list_payments', 'Lists the payments of a customer.'), 'Read'],
    [tool('create_payment', 'Creates a payment of a customer.'), 'Financial'],
  ],
  [
    [tool('cancel_meeting', 'Cancels a meeting.'), 'Write'],
    [tool('cancel_order', 'Cancels an order.'), 'Financial'],
  ],
  [
    [tool('open_issue', 'Opens an issue in a repository.'), 'Write'],
    [tool('open_browser', 'Opens a browser.'), 'Execute', 'npm/browser-control'],
  ],
  [
    [tool('install_guide', 'Returns instructions for the installation.'), 'Read'],
    [tool('install_package', 'Installs a package.'), 'Execute'],
  ],
  [
    [tool('get_draft', 'Reads a draft.'), 'Read'],
    [tool('send_draft', 'Sends a draft.'), 'Write'],
  ],
  [
    [tool('archive_channel', 'Archives a channel. It can be restored.'), 'Write'],
    [tool('delete_channel', 'Deletes a channel. It cannot be restored.'), 'Destructive'],
  ],
  [
    [tool('list_members', 'Lists members.'), 'Read'],
    [tool('remove_member', 'Removes a member.'), 'Destructive'],
  ],
  [
    [tool('login_status', 'Tells whether somebody is logged in.'), 'Read'],
    [tool('logout', 'Logs out of all accounts.'), 'Destructive'],
  ],
  [
    [tool('list_webhooks', 'Lists webhooks.'), 'Read'],
    [tool('create_webhook', 'Creates a webhook.'), 'Write'],
  ],
  [
    [tool('get_balance', 'Returns a balance.'), 'Read'],
    [tool('withdraw_funds', 'Withdraws funds.'), 'Financial'],
  ],
  [
    [tool('build_query', 'Builds a query string from filters.'), 'Read'],
    [tool('build_project', 'Builds the project.'), 'Execute'],
  ],
  [
    [tool('page_titles', 'Lists page titles.'), 'Read'],
    [tool('click_element', 'Clicks an element of the page.'), 'Execute'],
  ],
  [
    [tool('users', 'GET /users'), 'Read'],
    [tool('users', 'DELETE /users/{id}'), 'Destructive'],
  ],
  [
    [tool('swap_quote', 'Returns the rate of a swap.'), 'Read', 'npm/crypto-exchange'],
    [tool('swap_tokens', 'Swaps one token for another.'), 'Financial', 'npm/crypto-exchange'],
  ],
  [
    [tool('get_restart_policy', 'Shows the restart policy.'), 'Read'],
    [tool('restart_service', 'Restarts a service.'), 'Execute'],
  ],
  [
    [tool('list_removed_files', 'Lists files that were removed.'), 'Read'],
    [tool('remove_files', 'Removes files.'), 'Destructive'],
  ],
  [
    [tool('preview_subscription_update', 'Previews an update of a subscription.'), 'Read', 'npm/payments'],
    [tool('update_subscription', 'Updates a subscription.'), 'Financial', 'npm/payments'],
  ],
  [
    [tool('approve_transaction', 'Approves a transaction in the budget.'), 'Write', 'npm/budget'],
    [tool('approve_transaction', 'Approves a transaction.'), 'Financial', 'npm/evm-wallet'],
  ],
  [
    [tool('terminate_app', 'Terminates an app.'), 'Execute', 'npm/mobile'],
    [tool('terminate_instance', 'Terminates an instance.'), 'Destructive', 'npm/cloud'],
  ],
  [
    [tool('mounts-list', 'Lists mounts.'), 'Read'],
    [tool('mounts-remove', 'Removes a mount.'), 'Destructive'],
  ],
  [
    [tool('eval-delete-run', 'Deletes a run of an evaluation.'), 'Destructive'],
    [tool('eval-start-run', 'Starts a run of an evaluation.'), 'Execute'],
  ],
  [
    [tool('browser_snapshot', 'Takes a snapshot of the page.'), 'Read', 'npm/playwright'],
    [tool('browser_click', 'Perform click on a page.'), 'Execute', 'npm/playwright'],
  ],
  [
    [tool('add_transaction', 'Adds a transaction to the ledger.'), 'Write', 'npm/budget'],
    [tool('add_funds', 'Adds funds to an account.'), 'Financial', 'npm/payments'],
  ],
  [
    [tool('update_payment_note', 'Edits the note of a payment.'), 'Write'],
    [tool('refund_payment', 'Refunds a payment.'), 'Financial'],
  ],
  [
    [tool('list_orders', 'Lists orders, newest first.'), 'Read', 'npm/shop'],
    [tool('place_order', 'Places an order for a product.'), 'Financial', 'npm/shop'],
  ],
  [
    [tool('sort_rows', 'Order rows by date.'), 'Read'],
    [tool('order_food', 'Order food from a restaurant.'), 'Financial'],
  ],
  [
    [tool('run_migration', 'Dry run: reports what a migration would change, without executing it.'), 'Read'],
    [tool('run_migration', 'Runs a migration.'), 'Execute'],
  ],
  [
    [tool('simulate_deletion', 'Shows what a deletion would remove.', action('row', 'table')), 'Read'],
    [tool('delete_rows', 'Deletes rows of a table.'), 'Destructive'],
  ],
  [
    [tool('explain_query', 'Shows the plan of a query.', sql), 'Read'],
    [
      tool('explain_query', 'Shows the plan of a query.', schema({ sql: 'string', analyze: { type: 'boolean' } })),
      'Execute',
    ],
  ],
  [
    [tool('api_get', 'Fetches a path of the API.', schema({ path: 'string' })), 'Read'],
    [
      tool(
        'api_request',
        'Calls a path of the API.',
        schema({ path: 'string', method: { type: 'string', enum: ['GET', 'POST', 'DELETE'] } }),
      ),
      'Execute',
    ],
  ],
  [
    [tool('get_current_project', 'Returns the project of this session.'), 'Read'],
    [tool('set_current_project', 'Sets the project for the current session.'), 'Execute'],
  ],
  [
    [tool('set_project_name', 'Sets the name of a project.'), 'Write'],
    [tool('set_project', 'Sets the project that subsequent calls work on.'), 'Execute'],
  ],
  [
    [tool('download_image', 'Downloads an image and returns it.', schema({ url: 'string' })), 'Read'],
    [
      tool('download_image', 'Downloads an image.', {
        ...schema({ url: 'string', outputPath: 'string' }),
        required: ['url', 'outputPath'],
      }),
      'Write',
    ],
  ],
  [
    [tool('get_build', 'Shows a build.'), 'Read'],
    [tool('create_build', 'Creates a build of a branch.'), 'Execute'],
  ],
  [
    [tool('convert_units', 'Converts miles to kilometres.'), 'Read'],
    [tool('convert_lead', 'Converts a lead to a contact.'), 'Write', 'npm/crm'],
  ],
  [
    [tool('refresh_token', 'Refreshes an access token.'), 'Write'],
    [tool('refresh_page', 'Refreshes the page.'), 'Execute', 'npm/browser'],
  ],
  [
    [tool('resize_image', 'Resizes an image.'), 'Write'],
    [tool('resize_window', 'Resizes the browser window.'), 'Execute', 'npm/browser'],
  ],
  [
    [tool('double_tap', 'Double taps on the screen.'), 'Execute', 'npm/mobile'],
    [tool('find_element', 'Finds an element on the screen.'), 'Read', 'npm/mobile'],
  ],
  [
    [tool('cancel_downtime', 'Cancels a scheduled downtime.'), 'Write'],
    [tool('cancel_job', 'Cancels a running job.'), 'Execute'],
  ],
  [
    [tool('remove_item', 'Moves an item to the trash, from which it can be restored.'), 'Write'],
    [tool('remove_item', 'Removes an item. There is no way back.'), 'Destructive'],
  ],
  [
    [tool('list_trash', 'Lists what is in the trash.'), 'Read'],
    [tool('empty_trash', 'Empties the trash.'), 'Destructive'],
  ],
  [
    [tool('set_light', 'Sets the brightness of a lamp.'), 'Execute', 'npm/home-assistant'],
    [tool('set_title', 'Sets the title of a page.'), 'Write', 'npm/home-assistant'],
  ],
  [
    [tool('pause_instance', 'Pauses an instance.'), 'Execute', 'npm/cloud'],
    [tool('pause_campaign', 'Pauses a campaign.'), 'Write', 'npm/marketing'],
  ],
  [
    [tool('apply_manifest', 'Applies a manifest to the cluster.'), 'Execute', 'npm/kubernetes'],
    [tool('apply_label', 'Applies a label to an issue.'), 'Write', 'npm/jira'],
  ],
  [
    [tool('drop', 'Drops a file onto an element of the page.'), 'Execute', 'npm/browser-control'],
    [tool('drop', 'Drops a table.'), 'Destructive', 'npm/postgres'],
  ],
  [
    [tool('write_cypher', 'Executes a Cypher query that writes.', schema({ query: 'string' })), 'Execute', 'npm/neo4j'],
    [tool('write_note', 'Writes a note.', schema({ text: 'string' })), 'Write', 'npm/neo4j'],
  ],
  [
    [tool('channel_posts', 'Posts of a channel, newest first.'), 'Read', 'npm/forum'],
    [tool('channel_post', 'Posts a message to a channel.'), 'Write', 'npm/forum'],
  ],
  [
    [tool('create_prediction', 'Creates a prediction with a model.'), 'Execute', 'npm/replicate'],
    [tool('create_model', 'Creates a model.'), 'Write', 'npm/replicate'],
  ],
  [
    [tool('api_put', 'Sends a PUT request to a path.', schema({ path: 'string', body: 'string' })), 'Write'],
    [tool('api_get', 'Sends a GET request to a path.', schema({ path: 'string' })), 'Read'],
  ],
  [
    [tool('release_notes', 'Returns the release notes.'), 'Read'],
    [tool('publish_release', 'Publishes a release.'), 'Write'],
  ],
  [
    [tool('share_price', 'Returns the price of a share.'), 'Read', 'npm/stock-data'],
    [tool('share_document', 'Shares a document with a colleague.'), 'Write'],
  ],
  [
    [tool('get_charges', 'Lists the charges of a card.'), 'Read', 'npm/payments'],
    [tool('charge_card', 'Charges a card.'), 'Financial', 'npm/payments'],
  ],
  [
    [tool('create_deposit', 'Records a deposit in the ledger.'), 'Write', 'npm/bookkeeping'],
    [tool('deposit_funds', 'Deposits funds into a wallet.'), 'Financial', 'npm/crypto-exchange'],
  ],
  [
    [tool('stake_info', 'Returns the rate of staking.'), 'Read', 'npm/ethereum'],
    [tool('stake', 'Stakes tokens with a validator.'), 'Financial', 'npm/ethereum'],
  ],
  [
    [tool('build_transaction', 'Builds an unsigned transaction.'), 'Read', 'npm/ethereum'],
    [tool('send_transaction', 'Signs and sends a transaction.'), 'Financial', 'npm/ethereum'],
  ],
  [
    [tool('list_subscriptions', 'Lists subscriptions.'), 'Read', 'npm/payments'],
    [tool('cancel_subscription', 'Cancels a subscription.'), 'Financial', 'npm/payments'],
  ],
  [
    [tool('check_domain', 'Checks whether a domain is free.'), 'Read', 'npm/domains'],
    [tool('register_domain', 'Registers a domain.'), 'Financial', 'npm/domains'],
  ],
  [
    [tool('suite_cancel_run', 'Cancels a run of a suite.'), 'Execute'],
    [tool('suite_list_runs', 'Lists runs of a suite.'), 'Read'],
  ],
  [
    [tool('lint', 'Call this tool first. Returns warnings about the code.', schema({ code: 'string' })), 'Read'],
    [tool('sh', 'Runs this script on the machine.', schema({ script: 'string' })), 'Execute'],
  ],
  [
    [tool('ask_docs', 'Answers a question from the documentation.'), 'Read'],
    [
      tool('browser_agent', 'An autonomous agent that completes a task in the browser.', schema({ task: 'string' })),
      'Execute',
    ],
  ],
  [
    [tool('git_log', 'Shows the commits.'), 'Read', 'npm/git'],
    [tool('git_push', 'Pushes commits to the remote.'), 'Write', 'npm/git'],
  ],
  [
    [tool('terminal_sessions', 'Lists terminal sessions.'), 'Read'],
    [tool('force_terminate', 'Terminates a running terminal session.'), 'Execute'],
  ],
  [
    [tool('checkout', 'Checks out a branch.', schema({ branch: 'string' })), 'Write', 'npm/git'],
    [tool('checkout', 'Checks out the cart.', schema({ cart_id: 'string' })), 'Financial', 'npm/grocery-shop'],
  ],
  [
    [tool('book_table', 'Books a table in a restaurant.'), 'Write'],
    [tool('book_flight', 'Books a flight for a passenger.'), 'Financial'],
  ],
  [
    [tool('hold_seats', 'Holds seats. No card is charged.'), 'Write'],
    [tool('hold_seats', 'Holds seats. The stored card is charged.'), 'Financial'],
  ],
  [
    [tool('renew_certificate', 'Renews a certificate.'), 'Write', 'npm/cloud-hosting'],
    [tool('renew_membership', 'Renews a membership.'), 'Financial'],
  ],
  [
    [tool('subscribe_topic', 'Subscribes to a topic.'), 'Write'],
    [tool('subscribe_to_tier', 'Subscribes a fan to the tier of a creator.'), 'Financial'],
  ],
  [
    [tool('set_price_alert', 'Sets an alert on the price of a share.'), 'Write'],
    [tool('set_stop_loss', 'Sets the stop loss of a position.'), 'Financial'],
  ],
  [
    [tool('release_lock', 'Releases a lock.'), 'Write'],
    [tool('release_escrow', 'Releases an escrow to the seller.'), 'Financial'],
  ],
  [
    [tool('close_account', 'Closes a loan account.'), 'Write'],
    [tool('close_account', 'Closes a loan account by paying the rest of the debt.'), 'Financial'],
  ],
  [
    [tool('get_payroll', 'Shows a payroll.'), 'Read'],
    [tool('run_payroll', 'Runs a payroll.'), 'Financial'],
  ],
  [
    [tool('execute_transaction', 'Executes a transaction of several statements.'), 'Execute', 'npm/sqlite-tools'],
    [tool('execute_transaction', 'Executes a transaction.'), 'Financial', 'npm/evm-wallet'],
  ],
  [
    [tool('create_in_app_purchase', 'Creates an in-app purchase with its price.'), 'Write'],
    [tool('create_purchase', 'Creates a purchase with the stored card.'), 'Financial'],
  ],
  [
    [tool('remove_background', 'Removes the background and returns the image.'), 'Read'],
    [tool('remove_photo', 'Removes the photo.'), 'Destructive'],
  ],
  [
    [tool('release_hold', 'Releases a hold on a record.'), 'Write'],
    [tool('release_number', 'Releases a phone number to the carrier.'), 'Destructive'],
  ],
  [
    [tool('create_snapshot', 'Creates a snapshot of a disk.'), 'Write'],
    [tool('restore_snapshot', 'Restores a disk from a snapshot.'), 'Destructive'],
  ],
  [
    [tool('create_invoice', 'Creates an invoice as a draft.'), 'Write'],
    [tool('create_invoice', 'Creates an invoice for a customer.'), 'Financial'],
  ],
  [
    [tool('create_order_note', 'Creates a note of an order.'), 'Write'],
    [tool('create_order', 'Creates an order of a product.'), 'Financial'],
  ],
  [
    [tool('set_members', 'Adds or moves members of a list.'), 'Write'],
    [tool('set_members', 'Adds or removes members of a list.'), 'Destructive'],
  ],
  [
    [tool('create_trigger', 'Creates a trigger that fires on INSERT, UPDATE or DELETE.'), 'Write'],
    [tool('edit_rows', 'Create, update or delete rows.'), 'Destructive'],
  ],
  [
    [tool('drop_files', 'Drops files onto an element of the page.'), 'Execute', 'npm/browser-automation'],
    [tool('drop_table', 'Drops a table.'), 'Destructive'],
  ],
  [
    [tool('confirm_stay', 'Confirms a stay.', schema({ stay_id: 'string' })), 'Write'],
    [
      tool('confirm_stay', 'Confirms a stay.', schema({ stay_id: 'string', payment_method_id: 'string' })),
      'Financial',
      'npm/hotel-payments',
    ],
  ],
  [
    [tool('order_send', 'Passes it on.', schema({ comment: 'string' })), 'Write'],
    [
      tool('order_send', 'Passes it on.', schema({ side: { type: 'string', enum: ['BUY', 'SELL'] }, lots: 'number' })),
      'Financial',
    ],
  ],
  [
    [tool('wallet', 'Works with a wallet.', action('list', 'get')), 'Read'],
    [tool('wallet', 'Works with a wallet.', action('list', 'pay')), 'Financial'],
  ],
  [
    [tool('write_rows', 'Writes rows.', action('insert', 'update')), 'Write'],
    [tool('write_rows', 'Writes rows.', action('insert', 'update', 'delete')), 'Destructive'],
  ],
  [
    [tool('manage_kiln', 'Manages a kiln.', action('get', 'start', 'stop')), 'Execute'],
    [tool('manage_kiln', 'Manages a kiln.', action('get', 'start', 'stop', 'terminate')), 'Destructive'],
  ],
  [
    [tool('manage_event', 'Manages an event.', action('get', 'cancel')), 'Write'],
    [tool('manage_run', 'Manages a run.', action('get', 'cancel')), 'Execute'],
  ],
  [
    [tool('sheet_tool', 'Works on sheets.', entries('get_sheet', 'find_cell')), 'Read'],
    [tool('sheet_tool', 'Works on sheets.', entries('get_sheet', 'remove_sheet')), 'Destructive'],
  ],
  [
    [tool('list_models', 'Looks at the models.', demanded('list', 'show')), 'Read'],
    [tool('list_models', 'Looks at the models.', demanded('list', 'remove')), 'Destructive'],
  ],
  [
    [tool('edit_tags', 'Edits tags in bulk.', demanded('rename', 'merge')), 'Write'],
    [tool('edit_tags', 'Edits tags in bulk.', demanded('rename', 'delete')), 'Destructive'],
  ],
  [
    [tool('get_history', 'Returns the history of an entry.', action('create', 'update', 'delete')), 'Read'],
    [tool('get_history', 'Returns or clears the history of an entry.', demanded('get', 'clear')), 'Destructive'],
  ],
  [
    [tool('change_set', 'Edits the fields of a form.', demanded('delete')), 'Destructive'],
    [tool('change_set', 'Edits the fields of a form.', demanded('rename')), 'Write'],
  ],
  [
    [tool('close_project', 'Closes a project. It can be restored.'), 'Write'],
    [tool('close_project', 'Closes a project. This cannot be undone.'), 'Destructive'],
  ],
  [
    [tool('fetch_article', 'Fetches an article and returns its text.'), 'Read'],
    [tool('fetch_article', 'Fetches an article, and saves it to the reading list.'), 'Write'],
  ],
  [
    [tool('parse_feed', 'Parses a feed and lists its entries.'), 'Read'],
    [tool('parse_feed', 'Parses a feed and adds its entries to a collection.'), 'Write'],
  ],
  [
    [tool('export_clip', 'Exports a clip as text or to a file.', schema({ outputPath: 'string' })), 'Read'],
    [tool('export_clip', 'Exports a clip to a file.', schema({ outputPath: 'string' })), 'Write'],
  ],
  [
    [tool('rate_hint', 'Rates a hint, so that others can trust it or remove it.'), 'Write'],
    [tool('rate_hint', 'Rates a hint or removes it.'), 'Destructive'],
  ],
  [
    [tool('kit_setup', 'Short setup guide for adding metrics to a service.'), 'Read'],
    [tool('kit_setup', 'Adds metrics to a service.'), 'Write'],
  ],
  [
    [tool('top_up', 'Creates a checkout session for credits and returns its address.'), 'Write', 'npm/credits'],
    [tool('top_up', 'Buys credits with the card on file.'), 'Financial', 'npm/credits'],
  ],
  [
    [tool('create_test_plan', 'Creates a test plan.'), 'Write', 'npm/azure-tools'],
    [tool('upgrade_plan', 'Upgrades the plan of an account.'), 'Financial', 'npm/azure-tools'],
  ],
  [
    [tool('get_auto_recharge', 'Returns the settings of the automatic recharge.'), 'Read', 'npm/billing'],
    [tool('set_auto_recharge', 'Sets when the balance is recharged.'), 'Financial', 'npm/billing'],
  ],
  [
    [tool('disconnect_database', 'Closes the connection to the database.'), 'Execute'],
    [tool('disconnect_git_provider', 'Disconnects the Git provider of an app.'), 'Destructive'],
  ],
  [
    [tool('connect_signal', 'Connects a signal of a node to a method.'), 'Write', 'npm/godot-scenes'],
    [tool('connect', 'Connects to the running editor.'), 'Execute', 'npm/godot-scenes'],
  ],
  [
    [tool('select_columns', 'Selects columns of a table.'), 'Read'],
    [tool('select_radio_button', 'Selects a radio button.'), 'Execute', 'npm/browser-forms'],
  ],
  [
    [tool('group_results', 'Groups search results.'), 'Read'],
    [tool('group_layers', 'Groups layers.'), 'Write', 'npm/figma-layers'],
  ],
  [
    [tool('run_saved_question', 'Runs a saved question and returns its rows.'), 'Read', 'npm/metabase-tools'],
    [tool('run_workflow', 'Runs a saved workflow.'), 'Execute'],
  ],
  [
    [tool('unblock_user', 'Unblocks a user.'), 'Write'],
    [tool('unblock_step', 'Unblocks a step, so that the build goes on.'), 'Execute', 'npm/buildkite-tools'],
  ],
  [
    [tool('generate_icons', 'Generates icons with art.ai models and returns them.'), 'Read'],
    [tool('generate_icons', 'Generates icons with art.ai models and imports them into the project.'), 'Write'],
  ],
  [
    [tool('save_clip', 'Downloads a clip.', schema({ clip: 'string' })), 'Read'],
    [
      tool('save_clip', 'Downloads a clip to the local disk.', {
        ...schema({ clip: 'string', localPath: 'string' }),
        required: ['clip', 'localPath'],
      }),
      'Write',
    ],
  ],
  [
    [
      tool('update_stage', 'Updates a stage.', {
        ...schema({ status: { type: 'string', enum: ['pending', 'done'] } }),
        required: ['status'],
      }),
      'Write',
      'npm/kiln-builds',
    ],
    [
      tool('update_stage', 'Updates a stage.', {
        ...schema({ status: { type: 'string', enum: ['cancel', 'retry', 'run'] } }),
        required: ['status'],
      }),
      'Execute',
      'npm/kiln-builds',
    ],
  ],
  [
    [tool('proof_of_age', 'Submit an image to verify the age of a person.', schema({ image: 'string' })), 'Read'],
    [tool('proof_of_age', 'Submit an image of a person for the archive.', schema({ image: 'string' })), 'Write'],
  ],
  [
    [tool('list_rules', 'Lists rules.', demanded('create', 'update', 'delete')), 'Read'],
    [tool('list_rules', 'Lists rules.', demanded('list', 'update', 'delete')), 'Destructive'],
  ],
  [
    [tool('get_permissions', 'Returns who may do this to a note.', demanded('view', 'edit', 'delete')), 'Read'],
    [tool('get_notes', 'Returns notes.', demanded('view', 'edit', 'delete')), 'Destructive'],
  ],
  [
    [tool('archive_project', 'Archives a project. Deleting it later cannot be undone.'), 'Write'],
    [tool('archive_project', 'Archives a project. This cannot be undone.'), 'Destructive'],
  ],
  [
    [tool('study_table', 'Loads a table, analyzes it, and writes a summary.'), 'Read'],
    [tool('study_table', 'Loads a table, analyzes it, and writes a note to the project.'), 'Write'],
  ],
  [
    [tool('hide_row', 'Hides a row.'), 'Write'],
    [tool('hide_keyboard', 'Hides the keyboard.'), 'Execute', 'npm/mobile-kit'],
  ],
  [
    [tool('poll_status', 'Polls the status of an import.'), 'Read'],
    [tool('poll_device_flow', 'Polls the device flow until somebody has logged in.'), 'Execute'],
  ],
];

for (const pair of pairs) {
  for (const [definition, category, server] of pair) {
    const what =
      definition.inputSchema === undefined ? '' : ` with ${JSON.stringify(definition.inputSchema['properties'])}`;
    test(`${definition.name}, "${definition.description}"${what} is ${category}`, () => {
      assert.equal(classify(subject(definition, server)).category, category);
    });
  }
}
