import type { Features } from '../reading/features.ts';
import { leadingActs, READING } from './select.ts';

/** "Finds APIs by path and method", "Describes an endpoint", "Generates the code of a call" */
export const looksUpApis = (features: Features): boolean =>
  leadingActs(features, [...READING, 'generate']).some(
    ({ verb, things }) => LOOKS.test(verb) && things.some(({ head, word }) => head && OF_AN_API.test(word)),
  );

const LOOKS = /^(?:find|list|search|describe|explain|generate|document|show|lookup|inspect|validate|get|read)$/;
const OF_AN_API =
  /(?:^|_)(?:apis?|endpoints?|routes?|operations?|schemas?|details?|docs|documentation|specs?|examples?|snippets?|code|calls?)$/;
