import { openCatalogue } from '#catalogue/open.ts';

const path = process.env['PLACARD_CATALOGUE'];
if (path === undefined || path === '') {
  throw new Error('PLACARD_CATALOGUE is not set. Set it to the catalogue file that the pages are made from.');
}

/** The catalogue that every page asks. Nothing but this file reads the environment. */
export const catalogue = await openCatalogue(path);

/** Where the site will be, for feeds, without a slash at the end; empty: nobody said. */
export const siteUrl: string = process.env['PLACARD_URL'] ?? '';
