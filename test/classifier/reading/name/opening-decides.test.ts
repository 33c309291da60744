import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what a name does', actFrom('name'), [
  ['is sent where it is composed on the way', '| compose_email | | Composes and sends an email.', 'send compose'],
  ['is written where it is not sent', '| compose_email | | Composes an email.', 'create compose'],
  ['is written where something else is sent', '| compose_email | | Sends an email.', 'create compose'],
  [
    'is left to others where a command for it is made',
    '| install_theme | | Generates the install command.',
    'generate install',
  ],
  ['is done where a theme is made', '| install_theme | | Generates a theme.', 'install install'],
  ['is left to who follows a prompt', '| create_rules | | Provides a prompt to create rules.', 'read create'],
  ['is done where something else is provided', '| create_rules | | Provides a page of rules.', 'create create'],
  ['is left to a page where money is paid there', '| top_up | | Creates a checkout session.', 'create top_up'],
  ['is paid where no page is', '| top_up | | Creates a session.', 'pay top_up'],
  ['was paid elsewhere where it is recorded', '| pay_invoice | | Records a payment against it.', 'create pay'],
  ['was put away elsewhere where it is recorded', '| delete_barrel | | Records what became of it.', 'create delete'],
  ['is changed whatever is recorded', '| paint_barrel | | Records what became of it.', 'update paint'],
  ['is told where that is what is done', '| report_incidents | | Tells how many there were.', 'read report'],
  ['is what its verb means with a particle', '| workflow_kick | | Kicks a workflow off.', 'job kick'],
  ['is offered where it is listed for sale', '| list_item | | Lists an item for sale.', 'create list'],
  ['is listed where nothing is offered', '| list_item | | Lists an item.', 'read list'],
]);

testCases('what a name reads', actFrom('name'), [
  ['begins where it is triggered', '| verify_domain | | Triggers the verification of a domain.', 'job verify'],
  ['begins where it is kicked off', '| crawl_site | | Kicks off a crawl of a site.', 'job crawl'],
  ['begins where one of its kind is started', '| crawl_site | | Starts a crawl of a site.', 'job crawl'],
  ['is read where it is only done', '| verify_domain | | Starts the verification of a domain.', 'read verify'],
  ['makes itself known where it beeps', '| locate_phone | | Makes it beep.', 'device locate'],
  ['turns on where something is turned on', '| detect_lid | | Turns the mode on.', 'job detect'],
  ['is shown on a screen', '| show_barrel | | Opens the barrel in the app.', 'session show'],
  ['runs where code is run', '| preview_lid | | Runs code that is new.', 'run preview'],
  ['is read where a key is pressed', '| locate_phone | | Presses a key of it.', 'read locate'],
  ['goes in where the description has it so', '| load_glossary | | Creates terms.', 'create load'],
  ['comes out where the description has it so', '| load_glossary | | Reads terms.', 'read load'],
  ['comes out with any other verb', '| find_glossary | | Creates terms.', 'read find'],
  ['is asked where a question is filed', '| ask_index | | Raises a question.', 'create ask'],
  ['is asked where it is answered', '| ask_index | | Returns an answer.', 'read ask'],
  ['is done where it is marked so', '| verify_item | | This tool marks an item as done.', 'update verify'],
  ['is read where it is moved', '| verify_item | | This tool moves an item.', 'read verify'],
]);

testCases('what a name asks', actFrom('name'), [
  ['is answered where it is waited for', '| ask_human | | Asks the human to paint, and waits.', 'read ask'],
  ['is left with somebody where it is not', '| ask_human | | Asks the human to paint.', 'create ask'],
]);

testCases('what a name scaffolds', actFrom('name'), [
  ['is handed back where it is generated', '| scaffold_form | | Generates a form.', 'generate scaffold'],
  ['is made where it is created', '| scaffold_form | | Creates a form.', 'create scaffold'],
]);

testCases('a session, a group or a shape', actFrom('name'), [
  [
    'is closed where it is said to be',
    '| delete_session | | Closes a session and releases its phone.',
    'session delete',
  ],
  ['is deleted where something else is closed', '| delete_session | | Closes a tab of the browser.', 'delete delete'],
  ['is set up by either way', 'npm/hue-kit | set_group | | Creates or updates a group.', 'create set'],
  ['is set where it is only made', 'npm/hue-kit | set_group | | Creates a group.', 'device set'],
  ['is worked out', '| shape_transform | | Performs geometric operations on shapes.', 'read transform'],
  ['is begun where it goes on', '| start_search | | Starts an automatic search.', 'job start'],
]);

testCases('what a name cleans', actFrom('name'), [
  ['is given back where it is parsed', '| clean_address | | Parses an address.', 'read clean'],
  ['goes away where it is nothing that is handed in', '| clean_jar | | Parses the label of a jar.', 'delete clean'],
  ['goes away where it is removed', '| clean_jar | | Removes the label of a jar.', 'delete clean'],
]);

testCases('what a name tries, tells or carries out', actFrom('name'), [
  ['is sorted by a look', '| triage | | Classifies a jar.', 'read triage'],
  ['is changed where it is', '| triage | | Updates a jar.', 'update triage'],
  ['is handed in where it is submitted', '| suggest_lid | | Submits a lid for a jar.', 'create suggest'],
  ['is an answer where it is not', '| suggest_lid | | Finds a lid for a jar.', 'read suggest'],
  ['is measured', '| test_speed | | Measures the speed of a jar.', 'read test'],
  ['is tried where no figure is asked for', '| test_jar | | Checks a jar.', 'job test'],
  ['is paid for where it is cancelled', '| delete_order | | Cancels an order.', 'bill delete'],
  ['is deleted where it is not', '| delete_order | | Removes an order.', 'delete delete'],
  ['was carried out where that is recorded', '| execute_step | | Records the completion of a step.', 'create execute'],
  ['is carried out where something else is recorded', '| execute_step | | Records a jar.', 'run execute'],
]);

testCases('what a name refreshes or returns to', actFrom('name'), [
  ['is written where it is regenerated', '| refresh_map | | Regenerates the map of a jar.', 'update refresh'],
  ['runs where it is not', '| refresh_map | | Refreshes the map of a jar.', 'job refresh'],
  ['is a move where it navigates', '| return_to_shelf | | Navigates back to the shelf.', 'device return'],
]);
