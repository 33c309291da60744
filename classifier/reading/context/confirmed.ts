import type { Act } from '../acts/act.ts';
import { textAfter } from '../words/place.ts';
import type { Context } from './context.ts';

/** "Verifies a phone number" with the code that was sent there: it counts as verified from then on. */
export const provesWhoOneIs = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(({ word, head }) => head && OWNED.test(word)) &&
  parameters.some(({ depth, words }) => depth === 0 && PROOF.test(words.join('_')));

const OWNED =
  /^(?:identity|ownership|account|email|email_address|e-mail|phone|phone_number|number|mobile|wallet|domain|possession)$/;
const PROOF = /^(?:(?:verification|confirmation|sms|email|otp|auth)_code|code|otp|pin|passcode|signature)$/;

/** "Confirms that a purchase was completed": somebody else has bought it. */
export const confirmsWhatWas = ({ place }: Act): boolean => /^ that\b/i.test(textAfter(place));

/** "Tests that the server works": what is so is only looked at. */
export const testsWhetherSo = ({ place }: Act): boolean => /^ (?:that|whether|if) /i.test(textAfter(place));

/** "Confirms the extension is connected": what is so is only looked at. */
export const confirmsWhatIs = ({ place }: Act): boolean =>
  /^ (?:whether|if|(?:that )?(?:the|an?|your|its)(?: (?!who|that|which)[\w-]+){1,4} (?:is|are|has|can)\b)/i.test(
    textAfter(place),
  );
