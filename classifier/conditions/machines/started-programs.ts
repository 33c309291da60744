import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { leadingCalled, leads, parametersNamed } from '../select.ts';

/** The program on this machine that a tool runs or takes apart as it runs, by the path that the caller gives: `scriptPath`. */
export const startedPrograms = (features: Features): readonly Place[] =>
  leads(features, ['run', 'job']) && leadingCalled(features, ['run', 'job'], STARTS).length > 0
    ? parametersNamed(features, 'script executable program binary')
        .filter(({ name, depth }) => depth === 0 && BY_PATH.test(name))
        .map(keyPlace)
    : [];

const STARTS: readonly string[] = ['run', 'execute', 'launch', 'load', 'start', 'debug', 'start_debugging'];
const BY_PATH = /^(?:script|executable|program|binary|exe)_?(?:file_?)?path$/i;
