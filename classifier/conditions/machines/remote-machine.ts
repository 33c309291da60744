import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { headsNamed, inDomain, leadingActs, nameSays, opens, parametersNamed } from '../select.ts';

/** Where a machine that serves others is given a file, by SSH. */
export const filesPut = (features: Features): readonly Place[] =>
  features.parameterWords.includes('remote') &&
  (inDomain(features, 'shell') || nameSays(features, 'sftp scp ssh').length > 0) &&
  leadingActs(features, ['create', 'update', 'send']).some(({ verb }) => PUTS.test(verb))
    ? parametersNamed(features, 'remote')
        .filter(({ role }) => role === 'path')
        .map(keyPlace)
    : [];

const PUTS = /^(?:upload|put|push|copy|write|send|transfer|sync|save|edit)$/;

/** Any process of a machine, by its number or its name; what a call before started is the agent's own. */
export function signalled(features: Features): readonly Thing[] {
  if (!features.parameterWords.includes('pid') && !opens(features, NAMED_BY)) return [];
  const acts = leadingActs(features, ['job']).filter(({ verb }) => ENDS.test(verb));
  const isOwn = acts.some(({ things }) => things.some(({ word }) => OWN.test(word)));
  return isOwn ? [] : headsNamed(acts, /^(?:signal|process|pid)$/);
}

const NAMED_BY = new Set(['pid', 'pids', 'port', 'process']);
const ENDS = /^(?:kill|terminate|stop|end|send|signal|force_kill|force_terminate)$/;
const OWN = /^(?:watchdog|tracked|background|spawned|started|managed|debug|child)$/;
