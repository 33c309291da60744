// Prints its arguments and what it reads, and ends with the code that it is told.
import { text } from 'node:stream/consumers';
import { say } from './say.mjs';

const [code = '0', ...rest] = process.argv.slice(2);
say({ args: rest, input: await text(process.stdin) });
process.exitCode = Number(code);
