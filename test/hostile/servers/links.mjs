// Is started from a package whose files are links to the machine's: reads and writes through each.
import { attempt, say } from '../inside.mjs';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';

const links = readdirSync('/pkg/links');
say(
  Object.fromEntries(
    links.map((name) => [
      name,
      {
        read: attempt(() => readFileSync(`/pkg/links/${name}`)),
        list: attempt(() => readdirSync(`/pkg/links/${name}`)),
        write: attempt(() => writeFileSync(`/pkg/links/${name}/x`, 'x')),
        real: attempt(() => realpathSync(`/pkg/links/${name}`)),
      },
    ]),
  ),
);
