import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { schema, subject } from './subject.ts';
import { action, sql, tool, type Twin } from './twin.ts';

/** Pairs of one category whose second half is worse. */
const worse: readonly (readonly [string, Twin, Twin])[] = [
  [
    'a dry run',
    [tool('run_deploy', 'Dry run of a deployment, simulated.'), 'Execute'],
    [tool('run_deploy', 'Runs a deployment in production.'), 'Execute'],
  ],
  [
    'a label and a project',
    [tool('delete_label', 'Deletes a label.'), 'Destructive'],
    [tool('delete_project', 'Deletes a project.'), 'Destructive'],
  ],
  [
    'one and all',
    [tool('delete_message', 'Deletes a message.'), 'Destructive'],
    [tool('delete_messages', 'Deletes all messages of all users.'), 'Destructive'],
  ],
  [
    'a sandbox and the host',
    [tool('run_python', 'Executes Python code in a sandbox.', schema({ code: 'string' })), 'Execute'],
    [tool('run_python', 'Executes Python code on the host.', schema({ code: 'string' })), 'Execute'],
  ],
  [
    'a team and the public',
    [tool('send_message', 'Sends a message to a channel.'), 'Write', 'npm/slack-server'],
    [tool('send_email', 'Sends an email to a recipient.'), 'Write', 'npm/mail-server'],
  ],
  [
    'a note and a role',
    [tool('update_note', 'Updates a note.'), 'Write'],
    [tool('grant_role', 'Grants a role to a user.'), 'Write'],
  ],
  [
    'a secret and its name',
    [tool('list_projects', 'Lists projects.'), 'Read'],
    [tool('get_secret', 'Returns the value of a secret.'), 'Read'],
  ],
  [
    'the user of the token and any user',
    [tool('get_current_user', 'Returns the current user.'), 'Read'],
    [tool('get_user', 'Returns a user.'), 'Read'],
  ],
  [
    'a package and what strangers put on a hub',
    [tool('search_packages', 'Searches packages.'), 'Read'],
    [tool('search_hub_models', 'Searches hub models.'), 'Read'],
  ],
  [
    'courses and grades',
    [tool('list_courses', 'Lists the courses of a term.'), 'Read', 'npm/canvas-lms-kit'],
    [tool('list_grades', 'Lists the grades of a course.'), 'Read', 'npm/canvas-lms-kit'],
  ],
  [
    "a chart and a patient's chart",
    [tool('get_chart', 'Returns a chart.'), 'Read'],
    [tool('get_chart', "Returns a patient's chart."), 'Read'],
  ],
  [
    'a score of a page and one of a night',
    [tool('get_page_score', 'Returns how fast a page is.'), 'Read'],
    [tool('get_sleep_score', 'Returns how well a night went.'), 'Read'],
  ],
  [
    'a schema and a customer of the same product',
    [tool('introspect', 'Get information about a GraphQL type.'), 'Read', 'npm/apollo-kit'],
    [tool('get_account', 'Get information about an account.'), 'Read', 'npm/apollo-kit'],
  ],
  [
    'an answer to a colleague and to a customer',
    [tool('reply_to_thread', 'Replies to a thread.'), 'Write', 'npm/slack-server'],
    [tool('reply_to_customer', 'Replies to a customer.'), 'Write', 'npm/intercom-kit'],
  ],
  [
    'a version of a draft and one in production',
    [tool('activate_version', 'Activates a version of a draft.'), 'Write'],
    [tool('activate_version', 'Activates a version in production.'), 'Write'],
  ],
  [
    'notes of a room and what it costs',
    [tool('update_room_notes', 'Updates the notes of a room.'), 'Write'],
    [tool('update_room_rates', 'Updates the rates of a room.'), 'Write'],
  ],
  [
    'a comment among colleagues and one in public',
    [tool('post_comment', 'Posts a comment on a report.'), 'Write'],
    [tool('post_public_comment', 'Posts a comment on a report that everyone can see.'), 'Write'],
  ],
  [
    'a record of a table and one of a zone',
    [tool('add_record', 'Adds a record to a table.'), 'Write', 'npm/cloudns-kit'],
    [tool('add_record', 'Adds a record to a zone.'), 'Write', 'npm/cloudns-kit'],
  ],
  [
    'a lock on a screen and a code for a door',
    [tool('create_screen_layout', 'Creates a layout for a screen.'), 'Write'],
    [tool('create_door_code', 'Creates a code that opens a door.'), 'Write'],
  ],
  [
    'a question to the user and a profile',
    [tool('ask_user', 'Asks the user to choose one of the options.'), 'Read'],
    [tool('get_user_profile', 'Returns the profile of a user.'), 'Read'],
  ],
  [
    'a setting and an environment variable',
    [tool('manage_settings', 'Manages the settings of a view.'), 'Write'],
    [tool('manage_env_vars', 'Manages the environment variables of a service.'), 'Write'],
  ],
  [
    'a label and a mail rule',
    [tool('create_mail_label', 'Creates a mail label.'), 'Write'],
    [tool('create_mail_rule', 'Creates a mail rule.'), 'Write'],
  ],
  [
    'a call in the browser and one to a phone',
    [tool('create_web_call', 'Creates a web call.'), 'Execute'],
    [tool('create_phone_call', 'Creates a phone call.'), 'Execute'],
  ],
  [
    'a link and a thing',
    [tool('remove_project_from_task', 'Removes a project from a task.'), 'Destructive'],
    [tool('remove_project', 'Removes a project.'), 'Destructive'],
  ],
  [
    'a server behind a firewall and the server',
    [tool('firewall-remove-droplets', 'Remove droplets from a firewall.'), 'Destructive'],
    [tool('remove-droplets', 'Remove droplets.'), 'Destructive'],
  ],
  [
    'a user of a database and a user',
    [tool('db-cluster-delete-user', 'Deletes a user of a database.'), 'Destructive'],
    [tool('delete-user', 'Deletes a user.'), 'Destructive'],
  ],
  [
    'a member and an organisation',
    [tool('remove_user_from_organization', 'Removes a user from an organization.'), 'Destructive'],
    [tool('remove_organization', 'Removes an organization.'), 'Destructive'],
  ],
  [
    'a list of files and a file',
    [tool('list_files', 'Lists files.', schema({ path: 'string' })), 'Read', 'npm/server-filesystem'],
    [tool('read_file', 'Reads a file.', schema({ path: 'string' })), 'Read', 'npm/server-filesystem'],
  ],
  [
    'a discount and a price',
    [tool('create_discount', 'Creates a discount.'), 'Write', 'npm/payments'],
    [tool('update_price', 'Updates the price of a plan.'), 'Write', 'npm/payments'],
  ],
  [
    'a fixed theme and any package',
    [tool('build_theme', 'Builds the theme.'), 'Execute'],
    [tool('install_package', 'Installs a package.', schema({ package: 'string', args: 'string' })), 'Execute'],
  ],
  [
    'a look and a click',
    [tool('scroll', 'Scrolls the page down.'), 'Execute', 'npm/browser-control'],
    [tool('click', 'Clicks on an element.', schema({ selector: 'string' })), 'Execute', 'npm/browser-control'],
  ],
  [
    'a search and a service that stops',
    [tool('stop_search', 'Stops a search.'), 'Execute'],
    [tool('stop_service', 'Stops a service.'), 'Execute'],
  ],
  [
    'a pipeline that is set up and any function',
    [tool('run_pipeline', 'Runs a pipeline.', schema({ id: 'string' })), 'Execute'],
    [tool('invoke_function', 'Invokes a function.', schema({ name: 'string' })), 'Execute'],
  ],
  [
    'an app on a simulator and on a phone',
    [tool('install_app', 'Installs an app on the simulator.'), 'Execute'],
    [tool('install_app', 'Installs an app on the phone.'), 'Execute'],
  ],
  [
    'statements on one database and on any',
    [tool('execute_sql', 'Executes SQL.', sql), 'Execute', 'npm/postgres'],
    [
      tool('execute_sql', 'Executes SQL.', schema({ sql: 'string', connectionString: 'string' })),
      'Execute',
      'npm/postgres',
    ],
  ],
  [
    'colleagues and customers',
    [tool('list_users', 'Lists users.'), 'Read', 'npm/jira'],
    [tool('list_users', 'Lists users.'), 'Read', 'npm/meal-planner'],
  ],
  [
    'what a payment service documents and what it knows of a customer',
    [tool('search_docs', 'Searches the documentation.'), 'Read', 'npm/stripe'],
    [tool('get_subscription', 'Returns a subscription.'), 'Read', 'npm/stripe'],
  ],
  [
    'languages of a transcript and the transcript',
    [tool('list_languages', 'Lists the languages of a transcript.'), 'Read', 'npm/video-tools'],
    [tool('get_transcript', 'Returns the transcript of a video.'), 'Read', 'npm/video-tools'],
  ],
  [
    'a report and a report written anywhere',
    [tool('get_report', 'Returns a report.'), 'Read'],
    [tool('get_report', 'Returns a report.', schema({ output_path: 'string' })), 'Read'],
  ],
  [
    'a comment to the team and a post to all',
    [tool('publish_comments', 'Publishes the pending comments of a review.'), 'Write', 'npm/gitlab'],
    [tool('publish_post', 'Publishes a post.'), 'Write', 'npm/blog'],
  ],
  [
    'a refund and a payment',
    [tool('refund_payment', 'Refunds a payment.'), 'Financial'],
    [tool('send_payment', 'Sends a payment.'), 'Financial'],
  ],
  [
    'a page and a transfer of a domain',
    [tool('update_page', 'Updates a page.'), 'Write'],
    [tool('update_dns_record', 'Updates a DNS record.'), 'Write'],
  ],
  [
    'a reaction and a message to customers',
    [tool('add_reaction', 'Adds a reaction to a message.'), 'Write'],
    [tool('send_newsletter', 'Sends a newsletter to all customers.'), 'Write'],
  ],
  [
    'a document and a password',
    [tool('create_document', 'Creates a document.'), 'Write'],
    [tool('create_secret', 'Creates a secret.'), 'Write'],
  ],
  [
    'a test and a deployment',
    [tool('run_tests', 'Runs the tests.'), 'Execute'],
    [tool('deploy', 'Deploys to production.'), 'Execute'],
  ],
  [
    'a connection and a command',
    [tool('connect', 'Connects to a device.'), 'Execute'],
    [tool('run_command', 'Runs a shell command.', schema({ command: 'string' })), 'Execute'],
  ],
  [
    'public data and mail',
    [tool('get_weather', 'Returns the weather.'), 'Read', 'npm/weather'],
    [tool('get_mail', 'Returns the mails of the inbox.'), 'Read', 'npm/mail'],
  ],
  [
    'reading an error message and reading a message of a person',
    [tool('get_console_message', 'Returns a message of the console.'), 'Read', 'npm/chrome-devtools'],
    [tool('get_message', 'Returns a message of a conversation.'), 'Read', 'npm/slack-chat'],
  ],
  [
    'logging in of oneself and out of everything',
    [tool('remove_tag', 'Removes a tag from a note.'), 'Destructive'],
    [tool('logout', 'Logs out of all accounts.'), 'Destructive'],
  ],
  [
    'an order that is cancelled and one that is placed',
    [tool('cancel_order', 'Cancels an order.'), 'Financial', 'npm/stock-broker'],
    [tool('place_order', 'Places an order.'), 'Financial', 'npm/stock-broker'],
  ],
  [
    'an action that lists and one that deletes',
    [tool('git_tag', 'Manage tags.', action('list', 'create', 'delete')), 'Destructive'],
    [tool('manage_databases', 'Manage databases.', action('list', 'create', 'delete')), 'Destructive'],
  ],
  [
    'an assignment and a membership',
    [tool('assign_member_to_card', 'Assigns a member to a card.'), 'Write'],
    [tool('add_member_to_board', 'Adds a member to a board.'), 'Write'],
  ],
  [
    'who is taken off a card and who is taken out of a team',
    [tool('remove_member_from_task', 'Removes a member from a task.'), 'Destructive'],
    [tool('remove_member_from_team', 'Removes a member from a team.'), 'Destructive'],
  ],
  [
    'a draft of a mail and the mail',
    [tool('remove_file_from_draft', 'Removes a file from a draft.'), 'Destructive'],
    [tool('remove_file_from_folder', 'Removes a file from a folder.'), 'Destructive'],
  ],
  [
    'a range of cells and the sheet',
    [tool('clear_range', 'Clears all values in a range.'), 'Destructive', 'npm/gsheets-tools'],
    [tool('clear_sheet', 'Clears all values in a sheet.'), 'Destructive', 'npm/gsheets-tools'],
  ],
  [
    'a schema that values are validated by and one of a database',
    [tool('delete_schema', 'Deletes a schema.'), 'Destructive', 'npm/forms-kit'],
    [tool('delete_schema', 'Deletes a schema.'), 'Destructive', 'npm/postgres-kit'],
  ],
  [
    'a collection of bookmarks and one of a database',
    [tool('delete_collection', 'Deletes a collection.'), 'Destructive', 'npm/bookmarks-kit'],
    [tool('drop_collection', 'Drops a collection.'), 'Destructive', 'npm/mongo-kit'],
  ],
  [
    'a zone on a map and one of names',
    [tool('remove_zone', 'Removes a zone.'), 'Destructive', 'npm/home-assistant-kit'],
    [tool('remove_zone', 'Removes a zone.'), 'Destructive', 'npm/cloudflare-kit'],
  ],
  [
    'a folder and what is in it',
    [tool('delete_folder', 'Deletes a folder.'), 'Destructive'],
    [tool('delete_folder', 'Deletes a folder and everything in it.'), 'Destructive'],
  ],
  [
    'an account that is forgotten and one that is deleted',
    [tool('remove_account', 'Removes an account from the configuration.'), 'Destructive'],
    [tool('remove_account', 'Removes an account.'), 'Destructive'],
  ],
  [
    'a group of things and one of rights',
    [tool('create_group', 'Creates a group.'), 'Write'],
    [tool('create_access_group', 'Creates an access group.'), 'Write'],
  ],
  [
    'a label of a page and who may see it',
    [tool('set_page_labels', 'Sets the labels of a page.'), 'Write'],
    [tool('set_page_restrictions', 'Sets the restrictions of a page.'), 'Write'],
  ],
  [
    'a rule of a board and an exception of a guard',
    [tool('create_exclusion', 'Creates an exclusion.'), 'Write', 'npm/forms-kit'],
    [tool('create_exclusion', 'Creates an exclusion.'), 'Write', 'npm/wazuh-kit'],
  ],
  [
    'a view of a store and a token for it',
    [tool('create_store_view', 'Creates a view.'), 'Write'],
    [tool('create_store_token', 'Creates a token.'), 'Write'],
  ],
  [
    'a reply beside a text and one to its sender',
    [tool('reply_to_comment', 'Replies to a comment.'), 'Write', 'npm/google-workspace-kit'],
    [tool('reply_to_email', 'Replies to an email.'), 'Write', 'npm/google-workspace-kit'],
  ],
  [
    'a hook and the secret that comes with it',
    [tool('get_hook', 'Returns a hook, including its URL and events.'), 'Read'],
    [tool('get_hook', 'Returns a hook, including its URL and signing secret.'), 'Read'],
  ],
  [
    'a service that is described and one that is made from a repository',
    [tool('create_service', 'Creates a service.', schema({ name: 'string' })), 'Write', 'npm/heroku-kit'],
    [
      tool('create_service', 'Creates a service.', schema({ name: 'string', repo: 'string' })),
      'Write',
      'npm/heroku-kit',
    ],
  ],
  [
    'a step of a debugger and a call',
    [tool('step_into', 'Steps into the current call.'), 'Execute'],
    [tool('start_call', 'Starts a call to a number.'), 'Execute'],
  ],
  [
    'an app of a phone and what serves a home',
    [tool('restart_app', 'Restarts the app.'), 'Execute', 'npm/home-assistant-kit'],
    [tool('restart', 'Restarts the whole instance.'), 'Execute', 'npm/home-assistant-kit'],
  ],
  [
    'a vote and a post',
    [tool('downvote_post', 'Downvotes a post.'), 'Write', 'npm/reddit-kit'],
    [tool('submit_post', 'Submits a post.'), 'Write', 'npm/reddit-kit'],
  ],
  [
    'a page of a team and the page of its status',
    [tool('create_page_post', 'Creates a post on a page.'), 'Write'],
    [tool('create_status_post', 'Creates a post on a status page.'), 'Write'],
  ],
  [
    'a meeting of a parliament and one of colleagues',
    [tool('get_meeting_documents', 'Returns the documents of a meeting.'), 'Read', 'npm/parliament-data'],
    [tool('get_meeting_documents', 'Returns the documents of a meeting.'), 'Read', 'npm/team-kit'],
  ],
  [
    'a picture and a picture that is written anywhere',
    [tool('take_screenshot', 'Takes a picture of the app.'), 'Read', 'npm/react-native-kit'],
    [
      tool('take_screenshot', 'Takes a picture of the app.', schema({ savePath: 'string' })),
      'Read',
      'npm/react-native-kit',
    ],
  ],
  [
    'which tab is shown and where it goes',
    [tool('select_tab', 'Selects a tab.', schema({ url: 'string' })), 'Execute', 'npm/browser-kit'],
    [tool('open_tab', 'Opens a tab.', schema({ url: 'string' })), 'Execute', 'npm/browser-kit'],
  ],
  [
    'a tag among the actions and the document',
    [tool('manage_documents', 'Manages documents.', action('add_tag', 'remove_tag')), 'Destructive'],
    [tool('manage_documents', 'Manages documents.', action('add_tag', 'remove_tag', 'delete')), 'Destructive'],
  ],
  [
    'another name and another value of a key',
    [tool('update_api_key', 'Renames an API key.'), 'Write'],
    [tool('update_api_key', 'Updates the value of an API key.'), 'Write'],
  ],
  [
    'a credential without its password and one with it',
    [tool('get_login', 'Returns a credential. Passwords are never included.'), 'Read'],
    [tool('get_login', 'Returns a credential with its password.'), 'Read'],
  ],
  [
    'a list of functions and one that can reveal their environment',
    [tool('list_functions', 'Lists functions.', schema({ verbose: 'boolean' })), 'Read'],
    [tool('list_functions', 'Lists functions.', schema({ reveal_values: 'boolean' })), 'Read'],
  ],
  [
    'an environment of a test tool and one of a cloud',
    [tool('delete_environment', 'Deletes an environment.'), 'Destructive', 'npm/testrail-kit'],
    [tool('delete_environment', 'Deletes an environment.'), 'Destructive', 'npm/railway-kit'],
  ],
  [
    'a topic of a forum and one of a broker',
    [tool('delete_topic', 'Deletes a topic.'), 'Destructive', 'npm/forum-kit'],
    [tool('delete_topic', 'Deletes a topic.'), 'Destructive', 'npm/kafka-kit'],
  ],
  [
    'a page of the trash and the trash',
    [tool('delete_trashed_page', 'Deletes a page from the trash.'), 'Destructive'],
    [tool('empty_trash', 'Empties the trash.'), 'Destructive'],
  ],
  [
    'a job that imports contacts and the contacts',
    [tool('get_contact_import', 'Returns the progress of an import of contacts.'), 'Read', 'npm/mail-kit'],
    [tool('get_contact', 'Returns a contact.'), 'Read', 'npm/mail-kit'],
  ],
  [
    'the health of a server of a CRM and its companies',
    [tool('health_check'), 'Read', 'npm/some-crm'],
    [tool('list_companies'), 'Read', 'npm/some-crm'],
  ],
  [
    'what a router for playlists and one for files remove',
    [tool('manage_playlists', 'Manages playlists.', action('create', 'add_song', 'remove_song')), 'Destructive'],
    [tool('manage_songs', 'Manages songs.', action('create', 'get', 'delete')), 'Destructive'],
  ],
  [
    'a mail that stays in the sandbox and one that leaves it',
    [tool('send_sandbox_mail', 'Sends a mail to the sandbox.'), 'Write', 'npm/mail-kit'],
    [tool('forward_sandbox_mail', 'Forwards a mail of the sandbox to an address.'), 'Write', 'npm/mail-kit'],
  ],
  [
    'a campaign that was never sent and any campaign',
    [tool('delete_campaign', 'Deletes a campaign. Only drafts can be deleted.'), 'Destructive', 'npm/mail-kit'],
    [tool('delete_campaign', 'Deletes a campaign.'), 'Destructive', 'npm/mail-kit'],
  ],
  [
    'a script of the page and one of the server',
    [tool('run_script', 'Runs a script in the page.', schema({ code: 'string' })), 'Execute', 'npm/browser-kit'],
    [
      tool('run_script', 'Runs a script in the Node process of the server.', schema({ code: 'string' })),
      'Execute',
      'npm/browser-kit',
    ],
  ],
  [
    'the title of a site and what it runs on',
    [tool('update_site_title', 'Updates the title of a site.'), 'Write', 'npm/cloud-hosting'],
    [tool('update_site_php_version', 'Switches a site to another PHP version.'), 'Write', 'npm/cloud-hosting'],
  ],
  [
    'a check of a deployment and a deployment',
    [tool('trigger_job', 'Triggers a job.'), 'Execute'],
    [tool('trigger_deployment', 'Triggers a deployment.'), 'Execute'],
  ],
  [
    'an order that is made out and one that is charged',
    [tool('create_order', 'Creates an order of a customer.'), 'Financial', 'npm/shop-kit'],
    [tool('create_order', 'Creates an order. The card on file is charged.'), 'Financial', 'npm/shop-kit'],
  ],
  [
    'a letter that is composed and one that goes out',
    [tool('compose_email', 'Composes an email.'), 'Write'],
    [tool('compose_email', 'Composes and sends an email.'), 'Write'],
  ],
  [
    'what is moved and by which name it is found',
    [tool('bulk_move_by_domain', 'Moves all emails of a domain to a folder.'), 'Write', 'npm/mail-kit'],
    [tool('bulk_move_domains', 'Moves domains to a project.'), 'Write', 'npm/mail-kit'],
  ],
  [
    'a selection and what is selected',
    [tool('set_selection', 'Sets the selection of the editor.'), 'Write', 'npm/godot-kit'],
    [tool('set_property', 'Sets a property of the selection.'), 'Write', 'npm/godot-kit'],
  ],
  [
    'a flag on a task and one that users are behind',
    [tool('toggle_flag', 'Toggles the flag of a task.'), 'Write', 'npm/todoist-kit'],
    [tool('toggle_flag', 'Toggles a feature flag.'), 'Write', 'npm/launchdarkly-kit'],
  ],
  [
    'a team of a board and one that owns what runs in a cloud',
    [tool('delete_team', 'Deletes a team.'), 'Destructive', 'npm/sports-kit'],
    [tool('delete_team', 'Deletes a team.'), 'Destructive', 'npm/vercel-kit'],
  ],
  [
    'servers on a list and servers',
    [tool('remove_servers_from_list', "Removes servers from a tenant's list of favourites."), 'Destructive'],
    [tool('remove_servers', 'Removes servers.'), 'Destructive'],
  ],
  [
    'a photo and an account that somebody asks to be deleted',
    [tool('request_deletion', 'Requests the deletion of a photo.'), 'Destructive'],
    [tool('request_deletion', 'Requests the deletion of an account.'), 'Destructive'],
  ],
  [
    'a folder that must be empty and one that need not be',
    [tool('delete_mailbox', 'Deletes a mailbox. It must be empty.'), 'Destructive'],
    [tool('delete_mailbox', 'Deletes a mailbox.'), 'Destructive'],
  ],
  [
    'the token of a colour and one of a store',
    [tool('get_token', 'Returns the token of a colour.'), 'Read', 'npm/figma-kit'],
    [tool('get_token', 'Returns the token of a store.'), 'Read', 'npm/vercel-kit'],
  ],
  [
    'a like in a forum and an answer',
    [tool('like_forum_post', 'Likes a post.'), 'Write'],
    [tool('create_forum_comment', 'Creates a comment.'), 'Write'],
  ],
  [
    'a state of a task and one that readers see',
    [
      tool('update_task', 'Updates a task.', schema({ status: { type: 'string', enum: ['draft', 'published'] } })),
      'Write',
      'npm/some-builder',
    ],
    [
      tool(
        'update_landing_page',
        'Updates a page.',
        schema({ status: { type: 'string', enum: ['draft', 'published'] } }),
      ),
      'Write',
      'npm/some-builder',
    ],
  ],
  [
    "an agent's own task and one of a tracker",
    [tool('delete_task', 'Deletes a task.'), 'Destructive', 'npm/taskmaster-tasks'],
    [tool('delete_task', 'Deletes a task.'), 'Destructive', 'npm/jira-tasks'],
  ],
  [
    'an item of a list and one of a vault',
    [tool('edit_item', 'Edits an existing item.'), 'Write', 'npm/list-kit'],
    [tool('edit_item', 'Edits an existing item.'), 'Write', 'npm/keepass-kit'],
  ],
  [
    'the items of a vault and one of them',
    [tool('list_entries', 'Lists the entries of the vault.'), 'Read', 'npm/keepass-kit'],
    [tool('get_entry', 'Gets an entry of the vault.'), 'Read', 'npm/keepass-kit'],
  ],
  [
    'the groups of a chart and those of a member',
    [tool('update_chart_groups', 'Updates the groups of a chart.'), 'Write'],
    [tool('update_member_groups', "Updates a member's groups."), 'Write'],
  ],
  [
    'a draft and a device that are approved',
    [tool('approve_draft', 'Approves a draft.'), 'Write'],
    [tool('approve_device', 'Approves a pending device authorization request.'), 'Write'],
  ],
  [
    'a frame that shows and one that does not',
    [tool('create_page', 'Creates a page in a sandbox.'), 'Write'],
    [tool('create_page', 'Creates a page. It is rendered in a sandboxed iframe.'), 'Write'],
  ],
  [
    'statements, and those that drop tables',
    [tool('run_sql', 'Runs an SQL statement.', sql), 'Execute'],
    [tool('run_sql', 'Runs an SQL statement, DDL included.', sql), 'Execute'],
  ],
  [
    'a page of its own and any website',
    [tool('audit_page', 'Audits a page.', schema({ pageId: 'string' })), 'Read', 'npm/lighthouse-kit'],
    [
      tool('audit_page', 'Audits a website.', { ...schema({ url: 'string' }), required: ['url'] }),
      'Read',
      'npm/lighthouse-kit',
    ],
  ],
  [
    'a label and an alias of a deployment',
    [tool('assign_label', 'Assigns a label to a deployment.'), 'Write', 'npm/vercel-kit'],
    [tool('assign_alias', 'Assigns an alias to a deployment.'), 'Write', 'npm/vercel-kit'],
  ],
  [
    'page headers and security headers',
    [tool('update_page_headers', 'Updates the headers of a page.'), 'Write'],
    [tool('update_security_headers', 'Updates the security headers.'), 'Write'],
  ],
  [
    'a process of its own and any process',
    [tool('kill_background', 'Stops a background process.', schema({ pid: 'number' })), 'Execute'],
    [tool('kill_process', 'Kills a process by its PID.', schema({ pid: 'number' })), 'Execute'],
  ],
  [
    'a deployment here and one elsewhere',
    [tool('create_local_deployment', 'Creates a local deployment.'), 'Execute', 'npm/cloud-hosting'],
    [tool('create_deployment', 'Creates a deployment.'), 'Execute', 'npm/cloud-hosting'],
  ],
  [
    'a file for a project and one for a host',
    [tool('upload_file', 'Uploads a file.', schema({ name: 'string', content: 'string' })), 'Write'],
    [tool('sftp_upload', 'Uploads a file.', schema({ remotePath: 'string', content: 'string' })), 'Write'],
  ],
  [
    'progress and everything',
    [tool('reset_progress', 'Clears all progress in the lessons.'), 'Destructive'],
    [tool('reset_lessons', 'Deletes all lessons.'), 'Destructive'],
  ],
  [
    'the memory of a process and what is stored',
    [tool('list_conversations', 'Lists the conversations that this MCP process holds.'), 'Read'],
    [tool('list_conversations', 'Lists the conversations of a customer.'), 'Read'],
  ],
  [
    'stock and a document of a business',
    [tool('get_stock_levels', 'Gets stock levels.'), 'Read', 'npm/erpnext-kit'],
    [tool('get_doc', 'Gets any document by its type.'), 'Read', 'npm/erpnext-kit'],
  ],
  [
    'a work order and an order',
    [tool('get_work_order', 'Gets a work order.'), 'Read'],
    [tool('get_order', 'Gets an order.'), 'Read'],
  ],
  [
    'a thread and a room',
    [tool('delete_task', 'Deletes a task.'), 'Destructive', 'npm/slack-kit'],
    [tool('delete_room', 'Deletes a room.'), 'Destructive', 'npm/slack-kit'],
  ],
  [
    'a flag that is taken from a project and one that is deleted',
    [tool('remove_flag', 'Removes a flag from the project.'), 'Destructive'],
    [tool('delete_flag', 'Removes a flag from the project.'), 'Destructive'],
  ],
  [
    'a user of a database and of everything',
    [tool('delete_user', 'Deletes a user from the instance.'), 'Destructive', 'npm/postgres-kit'],
    [tool('delete_user', 'Deletes a user from the instance.'), 'Destructive', 'npm/n8n-kit'],
  ],
  [
    'guidance and a task',
    [tool('execute_task', 'Retrieves the guidance for a task.', schema({ id: 'string' })), 'Read'],
    [tool('get_messages', 'Retrieves the messages of a task.', schema({ id: 'string' })), 'Read'],
  ],
  [
    'a variant and its price',
    [tool('create_variant', 'Creates a variant.', schema({ sku: 'string' })), 'Write', 'npm/shopify-kit'],
    [
      tool('create_variant', 'Creates a variant.', { ...schema({ price: 'number' }), required: ['price'] }),
      'Write',
      'npm/shopify-kit',
    ],
  ],
  [
    'a file that is unstaged and one that is removed',
    [tool('remove_file', 'Removes a file from the staging area.'), 'Destructive', 'npm/git-kit'],
    [tool('remove_file', 'Removes a file.'), 'Destructive', 'npm/git-kit'],
  ],
  [
    'an account that is connected and one that is kept',
    [tool('delete_account', 'Deletes a connected account.'), 'Destructive'],
    [tool('delete_account', 'Deletes an account.'), 'Destructive'],
  ],
  [
    'a listing of files and what is in one',
    [tool('list_directory', 'Returns a detailed listing of files.', schema({ path: 'string' })), 'Read'],
    [tool('read_file', 'Returns the content of a file.', schema({ path: 'string' })), 'Read', 'npm/file-reader'],
  ],
  [
    'the coins of a market and of a portfolio',
    [tool('get_coins', 'Returns the coins of the market.'), 'Read', 'npm/crypto-blockchain'],
    [tool('get_portfolio_coins', 'Returns the coins of a portfolio.'), 'Read', 'npm/crypto-blockchain'],
  ],
  [
    'the plan of a query and its results',
    [tool('export_schema', 'Exports the schema.'), 'Read', 'npm/mongo-tools'],
    [tool('export_results', 'Exports the results of a query.'), 'Read', 'npm/mongo-tools'],
  ],
  [
    'the columns of a table and its rows',
    [tool('read_columns', 'Reads the columns of a table.'), 'Read', 'npm/mysql-tools'],
    [tool('read_rows', 'Reads the rows of a table.'), 'Read', 'npm/mysql-tools'],
  ],
  [
    'the folders of a mail server and who wrote',
    [tool('list_folders', 'Lists the folders.'), 'Read', 'npm/imap-mail'],
    [tool('list_top_senders', 'Lists those who wrote most: top senders.'), 'Read', 'npm/imap-mail'],
  ],
  [
    'an address and an address with its token',
    [tool('gateway_access', 'Returns the URL of a gateway.'), 'Read'],
    [tool('gateway_access', 'Returns the URL/token of a gateway.'), 'Read'],
  ],
  [
    'a masked account and one that a switch unmasks',
    [tool('get_record', 'Returns a record.', schema({ include_notes: 'boolean' })), 'Read'],
    [tool('get_record', 'Returns a record.', schema({ include_creds: 'boolean' })), 'Read'],
  ],
  [
    'the questionnaires of an identity check and its outcome',
    [tool('list_questionnaires', 'Lists questionnaires.'), 'Read', 'npm/onfido-kyc'],
    [tool('get_decision', 'Returns the decision on a person.'), 'Read', 'npm/onfido-kyc'],
  ],
  [
    'documentation that is read and whatever is scraped',
    [tool('read_documentation', 'Reads the documentation.', schema({ topic: 'string' })), 'Read'],
    [tool('scrape_documentation', 'Scrapes the content of a list of URLs.', schema({ urls: 'array' })), 'Read'],
  ],
  [
    'what a company and what everybody is told to earn',
    [tool('kpi_revenue', 'KPI card: revenue of a listed company.'), 'Read', 'npm/finance-kit'],
    [tool('kpi_revenue', 'KPI card: revenue of this month.'), 'Read', 'npm/odoo-kit'],
  ],
  [
    'a report, and one that the public sees',
    [tool('submit_report', 'Submits a report. It is kept for the team.'), 'Write'],
    [tool('submit_report', 'Submits a report. It becomes publicly visible.'), 'Write'],
  ],
  [
    'an epic and a chart of a clinic',
    [tool('get_context', 'Returns the context.'), 'Read', 'npm/epic-web-kit'],
    [tool('get_context', 'Returns the context.'), 'Read', 'npm/epic-fhir-kit'],
  ],
  [
    'one more column and another type of one',
    [tool('add_column', 'Adds a column to a table.'), 'Write', 'npm/mysql-kit'],
    [tool('alter_column', 'Alters a column of a table.'), 'Write', 'npm/mysql-kit'],
  ],
  [
    'the stock of a variant and its price',
    [tool('update_variant', 'Updates the stock of a variant.'), 'Write', 'npm/shop-kit'],
    [tool('update_variant', 'Updates the stock and the price of a variant.'), 'Write', 'npm/shop-kit'],
  ],
  [
    'a file and whatever is in a directory',
    [tool('delete_entry', 'Deletes a file or directory.', schema({ path: 'string' })), 'Destructive', 'npm/files-kit'],
    [
      tool('delete_entry', 'Deletes a file or directory.', schema({ path: 'string', recursive: 'boolean' })),
      'Destructive',
      'npm/files-kit',
    ],
  ],
  [
    'a provider of images by its name and by its password',
    [tool('save_provider', 'Saves a provider of an app.', schema({ name: 'string' })), 'Write'],
    [tool('save_provider', 'Saves a provider of an app.', schema({ name: 'string', password: 'string' })), 'Write'],
  ],
  [
    'a form and an application that people log in to',
    [tool('update_form', 'Updates a form.'), 'Write', 'npm/auth0-kit'],
    [tool('update_action', 'Updates an action.'), 'Write', 'npm/auth0-kit'],
  ],
  [
    'who is taken out of a group of readers and what is taken out of a group that is guarded',
    [tool('remove_books_from_list', 'Removes books from a list.'), 'Destructive', 'npm/library-kit'],
    [tool('remove_hosts_from_group', 'Removes hosts from a group.'), 'Destructive', 'npm/crowdstrike-kit'],
  ],
];

const LEVEL = { low: 0, medium: 1, high: 2, critical: 3 };

for (const [what, [mild, mildCategory, mildServer], [grave, graveCategory, graveServer]] of worse) {
  test(`${what}: the second is the riskier`, () => {
    const [a, b] = [classify(subject(mild, mildServer)), classify(subject(grave, graveServer))];
    assert.deepEqual([a.category, b.category], [mildCategory, graveCategory]);
    assert.ok(LEVEL[a.risk] < LEVEL[b.risk], `${a.risk} is not below ${b.risk}`);
  });
}
