import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what the beginning of a sentence leads up to', actFrom('sentence'), [
  ['is done by what must be called', '| x | | Must be called to delete a jar.', 'delete delete'],
  ['is done by what is required', '| x | | Required for deleting jars.', 'delete delete'],
  ['is taken care of', '| x | | Takes care of deleting jars.', 'delete delete'],
  ['is provided by its noun', '| x | | Provides the deletion of jars.', 'delete delete'],
  ['is what a tool is for', '| x | | Tool for the creation of jars.', 'create create'],
  ['is no deed that is provided', '| x | | Provides a summary of jars.', ''],
  ['is no order that is required', '| x | | Required for admins.', ''],
]);
