import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('a package that is added', led, [
  ['is installed into a project', '| add_package | package:string | Adds a package to the project.', 'install add'],
  ['is installed where several are', '| add_packages | packages:array | Adds npm packages.', 'install add'],
  ['is installed by its name', '| add_dependency | name:string | Adds a dependency with yarn.', 'install add'],
  ['is put down where none is named', '| add_package | weight:number | Adds a package to the project.', 'create add'],
  ['is a parcel of a shipment', '| add_package | package:string | Adds a package to a shipment.', 'create add'],
  ['is a task that waits for another', '| add_dependency | dependency:string | Adds it to a task.', 'create add'],
  ['is something else', '| add_note | name:string | Adds a note to the project.', 'create add'],
]);
