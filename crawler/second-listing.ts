import type { SecondListing } from '#schema/observation.ts';
import { digestOf, type ToolDefinition } from '#schema/tool-definition.ts';
import type { ClientInfo } from './guard/outgoing.ts';
import type { Found } from './run-once.ts';

/** Names that are kept of each kind of difference. */
const KEPT = 50;

/** Who asks the second time: a client that people use. Whoever hides something from crawlers shows it to this one. */
export const SECOND_CLIENT: ClientInfo = { name: 'Visual Studio Code', version: '1.107.0' };

/** In what a second list differs from the first, by the digests of its definitions. The order of a list says nothing. */
export function compareListings(first: readonly ToolDefinition[], second: readonly ToolDefinition[]): SecondListing {
  const [before, after] = [digestsOf(first), digestsOf(second)];
  const names = (kept: (name: string) => boolean, of: ReadonlyMap<string, string>): string[] =>
    [...of.keys()].filter(kept).toSorted().slice(0, KEPT);
  return {
    client: SECOND_CLIENT.name,
    failure: null,
    appeared: names((name) => !before.has(name), after),
    vanished: names((name) => !after.has(name), before),
    changed: names((name) => after.has(name) && after.get(name) !== before.get(name), before),
  };
}

/** What a second look adds to the definitions of the first one. */
export const secondListingOf = (first: readonly ToolDefinition[], again: Found): SecondListing =>
  'definitions' in again
    ? compareListings(first, again.definitions)
    : noSecondListing(`${again.outcome}: ${again.detail}`);

/** A second attempt that did not answer, and why. */
const noSecondListing = (failure: string): SecondListing => ({
  ...{ client: SECOND_CLIENT.name, failure },
  ...{ appeared: [], vanished: [], changed: [] },
});

const digestsOf = (definitions: readonly ToolDefinition[]): Map<string, string> =>
  new Map(definitions.map((definition) => [definition.name, digestOf(definition)]));
