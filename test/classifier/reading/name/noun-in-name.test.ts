import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const named = actFrom('name');

testCases('a word of a name that may be a noun', named, [
  ['is one where the description has another verb', '| git_log | | Views the commit history.', ''],
  ['is a verb where the description has it too', '| log | | Logs a visit.', 'create log'],
  ['is a verb without a description', '| log | |', 'create log'],
  ['is one where a question follows', '| sweep_cost | | How much would it cost?', ''],
  ['is one where a schema is told of', '| invoke_schema | | Schema of a jar.', ''],
  ['is one where the schema of an operation is read', '| jars_delete_schema | | Gets the response schema.', ''],
  ['is a verb where a schema is removed', '| jars_delete_schema | | Removes the schema.', 'delete delete'],
  ['is one of several that are numbered', '| jar_stage1_lids | | Sums up lids.', ''],
  ['is a verb where a thing is called by one', '| test_2fa | | Sends a code.', 'job test'],
  ['is a verb where it is answered', '| ping | | Responds with pong.', 'read ping'],
  ['is a verb without a number', '| jar_stage_lids | | Stages lids.', 'create stage'],
  ['is a verb at the beginning of one', '| delete_schema | | Gets rid of the schema.', 'delete delete'],
  ['is a verb where the token of a login is kept', '| login | | Keeps the token in memory.', 'session login'],
  ['is one where the description names its thing by it', '| runtime_update_status | | Gets the update status.', ''],
  ['is a verb where that is what is returned', '| runtime_update_status | | Gets the update.', 'update update'],
  ['is a verb where that is what is changed', '| runtime_update_status | | Sets the update status.', 'update update'],
  ['is one where it is part of what is carried out', '| deploy_check | | Runs a deploy-readiness check.', ''],
  ['is a verb where that is not carried out', '| deploy_check | | Stops a deploy-readiness check.', 'job deploy'],
  ['is a verb where something else is carried out', '| deploy_check | | Runs a load-readiness check.', 'job deploy'],
  ['is an area where it ends as one does', '| authoring_graphql | | Executes any query.', ''],
  ['is a verb where it is run', '| test_run | | Generates tests, executes them.', 'job test'],
  [
    'is a verb where its thing is read and something is run',
    '| notes_run | | Reads notes and executes scripts.',
    'run run',
  ],
  ['is one where its thing is only read', '| notes_run | | Reads notes.', ''],
  ['is a verb where it is sent', '| sms | | Sends an SMS.', 'send sms'],
  ['is one where it is not sent', '| sms | | Drafts an SMS.', ''],
  ['is one where its thing is written', '| search_feedback | | Records feedback on a search.', ''],
  ['is a verb where another thing is written', '| search_notes | | Records a visit.', 'read search'],
  ['is a verb where its thing is read', '| search_feedback | | Shows feedback on a search.', 'read search'],
  ['is one inside a name where something is taken in', '| orders_track | | Ingests an event.', ''],
  ['is a verb at the beginning of one', '| track_orders | | Ingests an event.', 'read track'],
  ['is one inside a name where what it tells is made', '| orders_report | | Creates a report.', ''],
  ['is a verb inside a name where it is changed', '| orders_report | | Changes a report.', 'read report'],
  ['is one inside a name where something is read', '| old_archive_notes | | Reads what was kept.', ''],
  [
    'is a verb inside a name where something is changed',
    '| old_archive_notes | | Moves what was kept.',
    'shelve archive',
  ],
]);

testCases('a word of a name beside what the description shows', named, [
  ['is a noun in front of mails', '| mail_inbox | | Shows the inbox.', ''],
  ['is a verb where a mail is sent', '| mail_inbox | | Shows the inbox and mails it.', 'send mail'],
  ['is a noun where details of it are shown', '| pipeline_run | | Details of a pipeline run.', ''],
  ['is a verb where it is done', '| scan_start | | Security scan of a host.', 'job start'],
  ['is a verb where it stands behind "and"', '| read_and_store | | Reads jars and counts them.', 'create store'],
  ['is a noun where something of it is produced', '| change_brief | | Produces a change brief.', ''],
  ['is a verb where what is generated is for it', '| share_key | | Generates a share key.', 'publish share'],
  ['is a noun where it is what is recorded', '| view_count | | Records a view.', ''],
]);

testCases('what a name looks at', named, [
  ['is what is returned', '| member_focus | | Returns the areas of focus.', ''],
  ['is looked at where nothing is read', '| member_focus | | Focuses a member.', 'device focus'],
  ['is held where an order is on hold', '| hold_order | | Places an order on hold.', 'update hold'],
]);

testCases('a deed that is named behind the product', named, [
  ['is done where the description is about it', '| jar_clone_lid | | Full lid clone: colour and size.', 'create clone'],
  ['is a noun where something is told of it', '| jar_clone_lid | | Status of a lid clone.', ''],
]);
