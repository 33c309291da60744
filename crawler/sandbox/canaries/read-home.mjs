import { readdirSync, readFileSync, statSync } from 'node:fs';
import { attempt, report, told } from './report.mjs';

const read = (path) => (statSync(path).isDirectory() ? readdirSync(path) : readFileSync(path));
const escapes = told.paths.filter((path) => attempt(() => read(path)) !== null).map((path) => `It read ${path}.`);
// The same attempt must succeed on what it may see, or the refusals above prove nothing.
if (attempt(() => read(import.meta.filename)) === null) escapes.push('It could not read its own file.');
report(escapes);
