import { leadingActs, READING } from '#classifier/conditions/select.ts';
import { listedItems, openedItems, storedItems } from '#classifier/conditions/secrets/vault.ts';
import { testCases } from '../../cases.ts';

testCases(
  'the items of a vault that are opened',
  (features) => openedItems(features, leadingActs(features, READING)).map(({ word }) => word),
  [
    ['are single ones', 'npm/bitwarden-kit | get_item | |', ['item']],
    ['are all that a vault holds', 'npm/bitwarden-kit | export_vault | |', ['vault']],
    ['are none of a vault that is shown', 'npm/bitwarden-kit | get_vault | |', []],
    ['are none that are only found', 'npm/bitwarden-kit | find_item | |', []],
    ['are none of what belongs to one', 'npm/bitwarden-kit | get_item_name | |', []],
    ['are none elsewhere', '| get_item | |', []],
  ],
);

testCases(
  'the items of a vault that are listed',
  (features) => listedItems(features, leadingActs(features, READING)).map(({ word }) => word),
  [
    ['are many', 'npm/bitwarden-kit | list_items | |', ['items']],
    ['are none elsewhere', '| list_items | |', []],
  ],
);

testCases('the items of a vault that are stored', (features) => storedItems(features).map(({ word }) => word), [
  ['are made', 'npm/bitwarden-kit | create_item | |', ['item']],
  ['are shared', 'npm/bitwarden-kit | create_text_send | |', ['send']],
  ['are none that are moved', 'npm/bitwarden-kit | move_item | |', []],
  ['are none elsewhere', '| create_item | |', []],
]);
