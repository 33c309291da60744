// Tries to write into its package, and into the folder that it is given.
import { readdirSync, writeFileSync } from 'node:fs';
import { say } from './say.mjs';

const write = (path) => {
  try {
    writeFileSync(path, 'x');
    return 'written';
  } catch (error) {
    return error.code;
  }
};
const [, , folder] = process.argv;
const before = readdirSync(folder);
say({ before, own: write('/pkg/x'), given: write(`${folder}/x`), folder });
