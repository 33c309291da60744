/** A process that uses a package of a cache until it is killed: `holds-a-package.ts <folder> <package>`. */
import { randomUUID } from 'node:crypto';
import { installCache } from '#crawler/install-cache.ts';

const [folder = '', identifier = ''] = process.argv.slice(2);
const cache = installCache({ folder, maxBytes: 1_000, newId: randomUUID });
const held = await cache.find({ registry: 'npm', identifier, version: '1.0.0' });
process.send?.(held?.installed.dir);
setInterval(() => undefined, 60_000);
