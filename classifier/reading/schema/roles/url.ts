import { anyName, endsIn, is, saysBefore } from './conditions.ts';
import { NO_NUMBER, TEXT, type Reading } from './reading.ts';

/** An address of the web. */
export const URL: readonly Reading[] = [
  {
    role: 'url',
    kinds: NO_NUMBER,
    name: anyName,
    needs: 'format',
    where: ({ format }) => format === 'uri' || format === 'url',
  },
  { role: 'url', kinds: NO_NUMBER, name: is('href link website') },
  { role: 'url', kinds: NO_NUMBER, name: endsIn('url urls uri uris') },
  {
    role: 'url',
    kinds: TEXT,
    name: endsIn(
      'webhook callback endpoint host hostname origin homepage page site source image video audio avatar logo icon thumbnail target server registry proxy links repo repository git remote src feed sitemap',
    ),
    where: saysBefore('url urls http https', 'path file base64 id ids name'),
  },
];
