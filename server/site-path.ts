/** What a path of our own is made of: slugs, page names and hashed assets. No `..`, no dot files, no drive, no NUL. */
const SEGMENT = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}$/;
const MAX_SEGMENTS = 12;

/**
 * The file below the site's folder that the path of a URL means, relative and with `/`; null when it can be none of
 * ours. What is not known to be harmless is not looked for, however it is encoded.
 */
export function sitePath(pathname: string): string | null {
  const decoded = decode(pathname);
  if (decoded === null || !decoded.startsWith('/')) return null;
  const segments = decoded.slice(1).split('/');
  if (segments.at(-1) === '') segments.pop();
  if (segments.length > MAX_SEGMENTS) return null;
  return segments.every((segment) => SEGMENT.test(segment)) ? segments.join('/') : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
