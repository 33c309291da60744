import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, report, told } from './report.mjs';

function writes(folder) {
  const path = join(folder, told.name);
  const isWritten = attempt(() => writeFileSync(path, told.name)) !== null;
  if (isWritten) rmSync(path, { force: true });
  return isWritten;
}

const escapes = told.folders.filter(writes).map((folder) => `It wrote into ${folder}.`);
for (const folder of ['/tmp', process.env.HOME, told.scratch]) {
  if (!writes(folder)) escapes.push(`It could not write into ${folder}, which is its own.`);
}
report(escapes);
