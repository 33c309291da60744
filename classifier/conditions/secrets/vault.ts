import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { inDomain, leadingActs, thingsThat } from '../select.ts';

/** What a password manager keeps: logins, cards and notes with what opens them. */
const ITEM = /^(?:item|login|entry|record)$/;
const ITEMS = /^(?:items|logins|entries|records)$/;
/** What it shares with somebody outside, by a link. */
const SENDS = /^(?:send|text_send|file_send|share)$/;

const VAULT = /^(?:vaults?|keychain|keyring)$/;
const TAKES_OUT = /^(?:export|dump|decrypt|back_up|backup)$/;
const OPENS = /^(?:get|read|retrieve|fetch|show|view|reveal|open)$/;
const STORES = /^(?:create|add|edit|update|set|save|store|generate|import|upsert|put|share)$/;

const headsIn = (acts: readonly Act[], ...wanted: readonly RegExp[]): readonly Thing[] =>
  thingsThat(acts, ({ head, word }) => head && wanted.some((words) => words.test(word)));

/** A single item that is opened: it comes with its password, where a list shows names. A vault that is exported comes with all. */
export const openedItems = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'secrets')
    ? [
        ...headsIn(
          acts.filter(({ verb }) => OPENS.test(verb)),
          ITEM,
        ),
        ...headsIn(
          acts.filter(({ verb }) => TAKES_OUT.test(verb)),
          VAULT,
        ),
      ]
    : [];

export const listedItems = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'secrets') ? headsIn(acts, ITEMS) : [];

/** Items that are made or changed, and what is shared of them. */
export const storedItems = (features: Features): readonly Thing[] =>
  inDomain(features, 'secrets')
    ? headsIn(
        leadingActs(features, ['create', 'update']).filter(({ verb }) => STORES.test(verb)),
        ITEM,
        ITEMS,
        SENDS,
      )
    : [];
