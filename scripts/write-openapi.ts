import { writeFile } from 'node:fs/promises';
import { openCatalogue } from '#catalogue/open.ts';
import { apiOf } from '#server/app.ts';
import { apiDescriptionFile } from '#server/openapi.ts';

/** Writes `server/openapi.json` anew, from the routes. Run it after a change of the API, and commit what it wrote. */
const catalogue = await openCatalogue(':memory:');
await writeFile(new URL('../server/openapi.json', import.meta.url), apiDescriptionFile(apiOf(catalogue, '0')));
await catalogue.close();
