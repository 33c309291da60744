/** Stands for a crawler that is killed: starts a server in the backend it is told and stays, with the server's stdout. */
import { createInterface } from 'node:readline';
import { backendsHere } from './backends-here.ts';
import { jobFor } from './run.ts';

const [, , id, token = ''] = process.argv;
const backend = backendsHere.find((one) => one.id === id);
if (!backend) throw new Error(`Expected a backend that is here, got \`${id}\`.`);
const running = backend.start(jobFor('stay.mjs', { args: [token] }));
createInterface(running.stdout).on('line', (line) => process.stdout.write(`${line}\n`));
