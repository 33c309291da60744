import { flag, number, object, testNames, text } from './role-of.ts';

testNames('id', text(), 'id uuid guid gid sid uid iid slug identifier project_id dashboardUid');
testNames('id', text(), 'issue_key project_key ticket_key issue_number pull_number pr_number');
testNames('id', number(), 'id issue_number');
testNames(null, flag, 'id issue_key');
testNames(null, text(), 'colour key keys country_code page_token');
testNames('id', object, 'id issue_key');
