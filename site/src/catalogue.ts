import { openCatalogue } from '#catalogue/open.ts';

const path = process.env['PLACARD_CATALOGUE'];
if (path === undefined || path === '') {
  throw new Error('PLACARD_CATALOGUE is not set. Set it to the catalogue file that the pages are made from.');
}

/** The catalogue that every page asks. Nothing else in the site reads the environment. */
export const catalogue = await openCatalogue(path);
