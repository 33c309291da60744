import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCatalogue } from '#catalogue/open.ts';
import { dataFolder } from '#cli/data-folder.ts';
import { buildStage } from '#cli/stages/build.ts';
import { fixtureCatalogue } from './fixture-catalogue.ts';

/** A site built from the fixture catalogue by the command line's own stage. Throws with the builder's words if it fails. */
export async function buildFixtureSite(): Promise<{ folder: string; catalogue: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'placard-site-'));
  const data = dataFolder(root, { env: {}, cwd: root });
  await fixtureCatalogue(data.catalogue);
  const catalogue = await openCatalogue(data.catalogue);
  try {
    await buildStage(catalogue, data, { signal: new AbortController().signal });
  } finally {
    await catalogue.close();
  }
  return { folder: data.site, catalogue: data.catalogue, remove: () => rm(root, { recursive: true, force: true }) };
}
