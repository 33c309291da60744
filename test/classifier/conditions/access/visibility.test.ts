import { groupsChanged, opensOrCloses } from '#classifier/conditions/access/visibility.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('the groups that are changed', (features) => groupsChanged(features).map(({ word }) => word), [
  ['are those where secrets are kept', 'npm/vault-kit | update_group | |', ['group']],
  ['are those where accounts are kept', 'npm/okta-kit | update_group | |', ['group']],
  ['are also new', 'npm/okta-kit | create_group | |', ['group']],
  ['are none of other products', '| update_group | |', []],
  ['are none that are removed', 'npm/okta-kit | delete_group | |', []],
  ['are none where something else is changed', 'npm/okta-kit | update_group_note | |', []],
  ...eachOf('member members users account accounts', (who) => [
    `are those of a ${who}`,
    `| update_${who}_groups | |`,
    ['groups'],
  ]),
  ['are none of a page', '| update_page_groups | |', []],
  ...eachOf(
    'group groups collection collections usergroup user_groups org_groups organization_collections',
    (thing) => [
      `are called ${thing}`,
      `npm/okta-kit | update_${thing} | |`,
      [thing.replace(/^org(?:anization)?_/, '')],
    ],
  ),
  ['are no subgroups', 'npm/okta-kit | update_subgroup | |', []],
  ['are no grouping', 'npm/okta-kit | update_grouping | |', []],
  ['are none of who is no member', '| update_nonmember_groups | |', []],
  ['are none of a membership', '| update_membership_groups | |', []],
  ['are no folders', 'npm/okta-kit | update_folder | |', []],
]);

testCases('what opens or closes something', (features) => opensOrCloses(features).map(({ place }) => textAt(place)), [
  ...eachOf('visibility private public access members privacy', (name) => [
    `is the ${name} of a repository`,
    `| update_repository | ${name}:string |`,
    [name],
  ]),
  ...eachOf('is_private public_access access_level privacy_type default_visibility', (name) => [
    `is called ${name}`,
    `| update_repository | ${name}:string |`,
    [name],
  ]),
  ['is nothing that is called otherwise', '| update_repository | private_key:string |', []],
  ['is nothing that stands beneath', '| update_repository | public_subtype:string |', []],
  ['is nothing that is more', '| update_repository | public_types:string |', []],
  ['is nothing beside who sees it', '| update_repository | title:string |', []],
  ...eachOf(
    'repo repository repositories space workspace project channel board wiki site bucket organization organisation team group',
    (thing) => [`is a setting of a ${thing}`, `| update_${thing} | private:boolean |`, ['private']],
  ),
  ...eachOf(
    'repositories spaces workspaces projects channels boards wikis sites buckets organizations teams groups',
    (things) => [`is a setting of ${things}`, `| update_${things} | private:boolean |`, ['private']],
  ),
  ['is none of a single thing', '| update_note | private:boolean |', []],
  ['is none where only its note is changed', '| update_project_note | private:boolean |', []],
  ...eachOf('update edit set configure modify patch change', (verb) => [
    `is changed by ${verb}`,
    `| ${verb}_project | private:boolean |`,
    ['private'],
  ]),
  ['is none of what is configured anew', '| reconfigure_project | private:boolean |', []],
  ['is none of what is set up', '| set_up_project | private:boolean |', []],
  ['is none of a part', '| set_subprojects | private:boolean |', []],
  ['is none of a drawing', '| update_projections | private:boolean |', []],
  ['is none of what is new', '| create_project | private:boolean |', []],
  ['is none of what is called otherwise', '| rename_project | private:boolean |', []],
]);
