/** One way in that `WWW-Authenticate` names. Everything in it is text of the server. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly params: ReadonlyMap<string, string>;
}

const MOST_CHARS = 8_192;
/** A parameter with its value, quoted or bare; or a word alone, which is a scheme. */
const PART = /[\s,]*([\w!#$%&'*+.^`|~-]+)(?:\s{0,8}=\s{0,8}(?:"((?:[^"\\]|\\[^])*)"|([^\s,"]*)))?/y;

/** Reads the header as RFC 9110, section 11.6.1 has it, and stops where it is something else. Pure; never throws. */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, MOST_CHARS);
  const found: { scheme: string; params: Map<string, string> }[] = [];
  PART.lastIndex = 0;
  for (let part = PART.exec(text); part; part = PART.exec(text)) {
    const [, name = '', quoted, bare] = part;
    const value = quoted?.replace(/\\([^])/g, '$1') ?? bare;
    if (value === undefined) found.push({ scheme: name.toLowerCase(), params: new Map() });
    else found.at(-1)?.params.set(name.toLowerCase(), value);
  }
  return found;
}
