import { openCatalogue } from '#catalogue/open.ts';
import { testCatalogue } from './contract.ts';

testCatalogue('SQLite', async () => {
  const catalogue = await openCatalogue(':memory:');
  return Object.assign(catalogue, { [Symbol.asyncDispose]: () => catalogue.close() });
});
