// Looks at the server of an address in a process of its own, so that its environment can be chosen.
import { look } from './visiting.ts';

const { found } = await look(process.argv[2] ?? '');
process.exitCode = 'answer' in found ? 0 : 1;
