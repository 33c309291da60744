import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { parametersNamed } from '../select.ts';

/** Switches by which a caller has a secret shown that is hidden without: `reveal`, `with_decryption`, `include_secrets`. */
export const revealingSwitches = (features: Features): readonly Place[] =>
  parametersNamed(features, SHOWN)
    // `reveal_hidden` shows the elements of a page.
    .filter(
      ({ type, words }) =>
        type === 'boolean' &&
        words.some((word) => SHOWS.test(word)) &&
        !words.includes('hidden') &&
        // `include_keys` shows those of a document, `include_tokens` counts them.
        (!words.some((word) => KEYS.test(word)) || OPENS.test(words.join('_'))),
    )
    .map(keyPlace);

const SHOWN =
  'reveal unmask decrypt decryption decrypted secret secrets password passwords credential credentials creds plaintext key keys token tokens';
const SHOWS = /^(?:reveal|unmask|decrypt|decryption|decrypted|show|include|with|expose|return|get)$/;
const KEYS = /^(?:keys?|tokens?)$/;
const OPENS = /(?:^|_)(?:access|api|auth|bearer|private|secret|service|signing|stream)_(?:keys?|tokens?)(?:_|$)/;
