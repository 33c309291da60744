import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { parametersNamed } from '../select.ts';

/** Switches by which a caller has a secret shown that is hidden without: `reveal`, `with_decryption`, `include_secrets`. */
export const revealingSwitches = (features: Features): readonly Place[] =>
  parametersNamed(features, SHOWN)
    // `reveal_hidden` shows the elements of a page.
    .filter(
      ({ type, words }) => type === 'boolean' && words.some((word) => SHOWS.test(word)) && !words.includes('hidden'),
    )
    .map(keyPlace);

const SHOWN =
  'reveal unmask decrypt decryption decrypted secret secrets password passwords credential credentials creds plaintext';
const SHOWS = /^(?:reveal|unmask|decrypt|decryption|decrypted|show|include|with|expose|return|get)$/;
