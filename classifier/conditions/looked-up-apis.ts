import type { Features } from '../reading/features.ts';
import { leadingActs, parametersNamed, READING, RUNNING, states } from './select.ts';

/**
 * "Finds APIs by path and method", "Describes an endpoint", "Generates the code of a call": not where a body is sent, or
 * something is run as well.
 */
export const looksUpApis = (features: Features): boolean =>
  parametersNamed(features, 'body payload data headers').length === 0 &&
  !states(features, RUNNING) &&
  leadingActs(features, [...READING, 'generate']).some(
    ({ verb, things }) => LOOKS.test(verb) && things.some(({ head, word }) => head && OF_AN_API.test(word)),
  );

const LOOKS = /^(?:find|list|search|describe|explain|generate|document|show|lookup|get|read)$/;
const OF_AN_API =
  /(?:^|_)(?:apis?|endpoints?|routes?|operations?|schemas?|details?|docs|documentation|specs?|examples?|snippets?|code|calls?)$/;
