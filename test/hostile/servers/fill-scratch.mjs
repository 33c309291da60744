// Writes a gigabyte into everything that can be written, in files small enough for the limit, then countless empty ones.
import { attempt, say } from '../inside.mjs';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';

const MIB = Buffer.alloc(2 ** 20, 1);

function fill(folder) {
  let written = 0;
  let stopped = 'done';
  for (let file = 0; file < 64 && stopped === 'done'; file++) {
    const handle = openSync(`${folder}/${file}`, 'w');
    stopped = attempt(() => {
      for (let mb = 0; mb < 16; mb++) written += writeSync(handle, MIB);
    });
    closeSync(handle);
  }
  for (const name of readdirSync(folder)) if (statSync(`${folder}/${name}`).isFile()) rmSync(`${folder}/${name}`);
  return { mb: Math.round(written / 2 ** 20), stopped };
}

const oneFile = (folder) => {
  const handle = openSync(`${folder}/large`, 'w');
  let mb = 0;
  // SIGXFSZ is ignored by Node, so that the call answers.
  const stopped = attempt(() => {
    for (; mb < 1024; mb++) writeSync(handle, MIB);
  });
  closeSync(handle);
  rmSync(`${folder}/large`);
  return { mb, stopped };
};

say({ large: oneFile('/tmp') });
say(Object.fromEntries(['/tmp', '/home/u', '/dev/shm'].map((folder) => [folder, fill(folder)])));
mkdirSync('/tmp/many');
let files = 0;
const stopped = attempt(() => {
  for (; files < 50_000; files++) closeSync(openSync(`/tmp/many/${files}`, 'w'));
});
say({ files, stopped });
