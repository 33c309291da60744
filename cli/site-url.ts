import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';

/**
 * Where the site is published, from `PLACARD_URL`, without a slash at the end; empty where it is not set. Feeds need it:
 * they are read elsewhere. Throws `CommandError` for what is no address of a site.
 */
export function siteUrl({ env }: Pick<Io, 'env'>): string {
  const text = env['PLACARD_URL'] ?? '';
  if (text === '') return '';
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  )
    throw new CommandError(
      `PLACARD_URL: Expected the address of a site such as https://placard.example, got "${text}".`,
    );
  return url.origin;
}
