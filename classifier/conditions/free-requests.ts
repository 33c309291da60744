import type { Features } from '../reading/features.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import type { Place } from '../reading/words/place.ts';
import { METHOD } from '../reading/context/given-to-run.ts';
import { looksUpApis } from './looked-up-apis.ts';
import { leads, parametersNamed } from './select.ts';

/** Where the caller chooses what is asked of an API: the method beside an address, or the path of a request that is called raw. */
export const freeRequests = (features: Features): readonly Place[] => [
  ...chosenMethods(features),
  ...rawPaths(features),
  ...madeRequests(features),
];

function chosenMethods(features: Features): readonly Place[] {
  const methods = parametersNamed(features, 'method httpmethod').filter(
    ({ name, options, description }) =>
      METHOD.test(name) &&
      (options.length === 0
        ? (description?.text ?? 'POST').includes('POST') || sendsBody(features)
        : options.some(({ value }) => /^(?:post|delete|put)$/i.test(value))),
  );
  const isFree =
    methods.length > 0 &&
    !looksUpApis(features) &&
    !(leads(features, ['generate']) && methods.every(({ depth }) => depth > 0)) &&
    features.parameters.some(({ words }) => words.some((word) => /^(?:path|url|endpoint|uri|body)$/.test(word)));
  return isFree ? methods.map(keyPlace) : [];
}

/** "Default GET." beside a body: a request that only gets has none. */
const sendsBody = (features: Features): boolean => parametersNamed(features, 'body').some(({ depth }) => depth === 0);

/** `raw_request`, `custom_api_request`, with a path */
const rawPaths = (features: Features): readonly Place[] =>
  features.words.includes('request') && RAW.some((word) => features.words.includes(word))
    ? parametersNamed(features, 'path endpoint').map(keyPlace)
    : [];

const RAW = ['raw', 'custom', 'arbitrary'];

/** `make_api_request`, with a method: one of an API, whatever its path is called */
function madeRequests(features: Features): readonly Place[] {
  const isMade =
    MADE_OF.every((word) => features.words.includes(word)) && MAKES.some((word) => features.words.includes(word));
  return isMade ? parametersNamed(features, 'method path endpoint operation').map(keyPlace) : [];
}

const MADE_OF = ['api', 'request'];
const MAKES = ['make', 'send', 'execute'];
