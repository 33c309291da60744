import { hint, type Case } from './case.ts';

/** What a tool claims of itself. */
export const HINTS: Record<string, Case> = {
  'a claim to only read': [{}, hint({ readOnlyHint: true }), 'widens', 'claims-read-only'],
  'a hint that flips to only reading': [
    hint({ readOnlyHint: false }),
    hint({ readOnlyHint: true }),
    'widens',
    'claims-read-only',
  ],
  'no claim to only read any more': [hint({ readOnlyHint: true }), {}, 'narrows', 'no-longer-claims-read-only'],
  'what holds anyway': [{}, hint({ readOnlyHint: false, destructiveHint: true }), 'neutral', null, null],
  'a claim to destroy nothing': [
    hint({ destructiveHint: true }),
    hint({ destructiveHint: false }),
    'widens',
    'claims-no-destruction',
  ],
  'the first claim to destroy nothing': [{}, hint({ destructiveHint: false }), 'widens', 'claims-no-destruction'],
  'it may destroy': [hint({ destructiveHint: false }), hint({}), 'narrows', 'admits-destruction'],
  'a closed world': [{}, hint({ openWorldHint: false }), 'widens', 'claims-closed-world'],
  'an open world': [hint({ openWorldHint: false }), hint({ openWorldHint: true }), 'narrows', 'admits-open-world'],
  'a title among the hints': [hint({ title: 'A' }), hint({ title: 'B' }), 'neutral', null],
  'a hint nobody lets more through for': [{}, hint({ idempotentHint: true }), 'neutral', null],
  'a hint that is no truth value': [hint({ category: 'x' }), hint({ category: { deep: [1] } }), 'neutral', null],
  'no hints instead of empty ones': [hint({}), {}, 'neutral', null],
};
