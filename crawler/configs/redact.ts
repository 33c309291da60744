import { BLANK } from '../blank.ts';

/**
 * Beginnings that issuers give their keys so that scanners find them, from the issuers' own documentation. They count at
 * the start of a piece of text only: `task-1` is no `sk-1`.
 */
const ISSUED =
  /^(?:(?:sk|pk|rk)[-_][A-Za-z0-9_-]{8}|gh[opsur]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-|npm_|ntn_|lin_(?:api|oauth)_|xox[a-z]-|xapp-|A[KS]IA[A-Z0-9]{12}|AIza|ya29\.|eyJ|hf_[A-Za-z]{16}|dop_v1_|shp(?:at|ca|pa|ss)_|SG\.|sbp_|sb_secret_|dckr_pat_|AT[AC]TT|figd_|whsec_|r8_[A-Za-z0-9]{12}|gsk_|nvapi-|pplx-|tvly-|ph[cx]_|sntry[su]_|pul-[0-9a-f]{8}|AC[0-9a-f]{16}|-----BEGIN)/;
/** Words of a flag or field whose value is nobody's business. */
const SECRET_WORD =
  /(?:^|[-_.])(?:[a-z]{0,20}(?:token|secret|password|passwd|passphrase|credential|apikey|authorization|cookie|bearer)|pass|pwd|pat|auth|key|jwt|sig|signature|session|dsn|header|env|connection|conn|user|username|login|email|account)s?(?:$|[-_.])/;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const RUN = /[A-Za-z0-9+]{12,}/g;
const BETWEEN_PIECES = /([\s/@:,;=&?#"'()[\]]+)/;
/** Text as people write it: short words of one case, joined. */
const WORDS = /^@?[A-Za-z][a-z]{0,14}(?:[-_.:/,][A-Za-z]?[a-z]{0,14}){0,12}$|^[A-Z]{1,14}(?:_[A-Z]{1,14}){0,6}$/;
const NUMBER = /^(?:\d{1,5}|v?\d{1,3}(?:\.\d{1,3}){0,3})$/;

/**
 * Whether a name may be a secret by its looks: an issuer's prefix, a UUID, or a run of letters and digits that no word
 * looks like. It is for text that must survive where it can, such as a package's name; a value that somebody typed for a
 * server is judged by `isHarmless`, which keeps only what it is sure of.
 */
export function looksSecret(text: string): boolean {
  if (text.length > 300 || UUID.test(text)) return true;
  return text.split(BETWEEN_PIECES).some((piece) => ISSUED.test(piece)) || (text.match(RUN) ?? []).some(isRandom);
}

/** A word with a number behind it turns once from letters to digits; a random string turns again and again. */
function isRandom(run: string): boolean {
  if (/^[a-z]{12,24}$/.test(run)) return false;
  const turns = run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const humps = run.match(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g)?.length ?? 0;
  return turns > 1 || humps > 3 || turns + humps > 2 || run.length > 24 || /\d{9}/.test(run);
}

/** Whether a flag, header or variable is named like something that holds a secret: `api-key`, `githubToken`. */
export const isSecretName = (name: string): boolean =>
  SECRET_WORD.test(
    name
      .slice(0, 200)
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase(),
  );

/** Whether a value can be kept: plain words, a short number, or an address that says nothing private. */
export function isHarmless(value: string): boolean {
  if (value.length > 120) return false;
  if (NUMBER.test(value)) return true;
  return value.includes('://') ? isPlainUrl(value) : WORDS.test(value) && !looksSecret(value);
}

/** An http(s) address without credentials, query or fragment, and with nothing in host or path that looks like a key. */
export function isPlainUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || /[?#@]/.test(text)) return false;
  return !looksSecret(url.hostname.replaceAll('.', ' ')) && url.pathname.split('/').every(isPlainSegment);
}

const isPlainSegment = (segment: string): boolean => /^[\w.~-]{0,60}$/.test(segment) && !looksSecret(segment);

/** A name that a person is shown, such as a server's key in a file: pieces that look like secrets become blanks. */
export const redactName = (name: string): string =>
  name
    .slice(0, 200)
    .split(BETWEEN_PIECES)
    .map((piece) => (looksSecret(piece) ? BLANK : piece))
    .join('');
