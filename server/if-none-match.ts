/** Whether an `If-None-Match` header names an entity tag; weak and strong ones compare alike (RFC 9110, section 13.1.2). */
export function isFresh(header: string | undefined, tag: string): boolean {
  if (header === undefined || header.length > 2_000) return false;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return header.split(',').some((candidate) => bare(candidate) === bare(tag));
}
