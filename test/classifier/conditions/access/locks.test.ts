import { unlocked } from '#classifier/conditions/access/locks.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('what is unlocked', (features) => unlocked(features).map(({ verb }) => verb), [
  ...eachOf('door doors front_door smart_lock deadbolt garage trunk car cars vehicle vehicles', (thing) => [
    `is a ${thing}`,
    `| unlock_${thing} | |`,
    ['unlock'],
  ]),
  ...eachOf('lock locks gate gates alarm alarms', (thing) => [
    `is a ${thing} of a home`,
    `npm/homeassistant-kit | unlock_${thing} | |`,
    ['unlock'],
  ]),
  ['is told by the opening as well', '| x | | Unlocks the door.', ['unlock']],
  ['is nothing that is locked', '| lock_door | |', []],
  ['is nothing that is opened', '| open_door | |', []],
  ['is no level of a game', '| unlock_level | |', []],
  ['is no log of a door', '| unlock_door_log | |', []],
  ...eachOf('unfreeze unblock unsuspend unlock', (verb) => [
    `is a card that somebody can ${verb}`,
    `| ${verb}_card | |`,
    [verb],
  ]),
  ...eachOf('cards debit_card payout payouts wallet wallets funds withdrawal withdrawals', (thing) => [
    `is money: ${thing}`,
    `| unfreeze_${thing} | |`,
    ['unfreeze'],
  ]),
  ['is one of several things that are frozen', '| unfreeze_team_card | |', ['unfreeze']],
  ['is no money where a note of it is', '| unfreeze_card_note | |', []],
  ['is no door that is opened beside', '| unlock_level | | Opens the door.', []],
  ['is more than one card for paying', '| activate_credit_cards | |', ['activate']],
  ['is no note of a card for paying', '| activate_debit_card_note | |', []],
  ['is no money where a note is', '| unfreeze_note | |', []],
  ['is no money where it is frozen', '| freeze_card | |', []],
  ...eachOf('activate reactivate enable', (verb) => [
    `is a card for paying that somebody can ${verb}`,
    `| ${verb}_debit_card | |`,
    [verb],
  ]),
  ...eachOf('payment debit credit virtual bank prepaid', (kind) => [
    `is a ${kind} card that works again`,
    `| activate_${kind}_card | |`,
    ['activate'],
  ]),
  ['is a card that is enabled again', '| x | | Re-enables a debit card.', ['re-enable']],
  ['is no card that pays nothing', '| activate_sim_card | |', []],
  ['is no card that is only enabled', '| enable_card | |', []],
  ['is nothing else that pays', '| activate_credit_line | |', []],
  ['is nothing that is done first and not meant', '| x | | Reads a note. Unlocks a door.', []],
]);
