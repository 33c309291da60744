import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { does, headsNamed, leadingCalled, leads, thingsThat } from '../select.ts';

/** "Merges two contacts": nobody can tell afterwards which entry was whose. Notes and cells that are merged are still there. */
export const mergedRecords = (features: Features): readonly Thing[] =>
  does(features, MERGES) && leads(features, ['update'])
    ? headsNamed(leadingCalled(features, ['update'], MERGES), OF_SOMEBODY)
    : [];

/** `merge_pull_request`: from then on everybody builds on it. A branch of one's own is merged as quickly back. */
export const mergedRequests = (features: Features): readonly Thing[] =>
  does(features, TAKES_IN) && leads(features, ['update', 'job'])
    ? thingsThat(
        leadingCalled(features, ['update', 'job'], TAKES_IN),
        ({ head, word }, { verb }) => head && (verb === 'approve' ? CHANGES : REQUESTS).test(word),
      )
    : [];

const MERGES: readonly string[] = ['merge', 'dedupe', 'deduplicate'];
const TAKES_IN: readonly string[] = ['merge', 'accept', 'automerge', 'approve'];
const OF_SOMEBODY =
  /(?:^|_)(?:contacts?|leads?|people|persons?|compan(?:y|ies)|tickets?|customers?|candidates?|vendors?|suppliers?|payees?|patients?|guests?|donors?|organi[sz]ations?|duplicates?|duplicate_records?|profiles?|records|conversations?)$/;
/** Of a change that is planned: it is made as soon as it is approved. Who approves code only says so. */
const CHANGES = /^change_requests?$/;
const REQUESTS = /^(?:pull_requests?|merge_requests?|prs?|mrs?|change_requests?)$/;
