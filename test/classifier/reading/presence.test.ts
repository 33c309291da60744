import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../cases.ts';

const DENIED = '| count_jars | | Counts jars. It does not delete jars. It also paints jars.';

testCases('effects', ({ effects }: Features) => effects, [
  ['are those of what is done, each once', '| paint_jar | | Paints a jar.', ['update']],
  ['are without what is denied', DENIED, ['read', 'update']],
  ['are none where nothing is done', '| jar | |', []],
]);

testCases('denied effects', ({ deniedEffects }: Features) => deniedEffects, [
  ['are those of what is not done', DENIED, ['delete']],
  ['are none where nothing is denied', '| count_jars | | Counts jars.', []],
]);

testCases('what is added', ({ addedEffects }: Features) => addedEffects, [
  ['is nothing of the name and of the first act', '| paint_jar | | Paints a jar.', []],
  ['is what is joined to the first act', '| paint_jar | | Paints a jar and deletes a lid.', ['delete']],
  ['is what is said later', '| paint_jar | | Paints a jar. This tool also deletes lids.', ['delete']],
]);

testCases('what is done to many', ({ bulkEffects }: Features) => bulkEffects, [
  ['is what a quantifier goes with', '| paint | | Paints all jars.', ['update']],
  ['is nothing that is done to one', '| paint | | Paints a jar.', []],
]);

const MOVED = '| x | | Moves an email and an email from the database.';

testCases('classes of nouns', ({ nounClasses }: Features) => nounClasses, [
  ['are those of what something is done to, each once', MOVED, ['private', 'outward', 'foreign']],
]);

testCases('classes of origins', ({ originClasses }: Features) => originClasses, [
  ['are those of what it is taken out of', MOVED, ['container', 'service']],
  ['are none where it is taken out of nothing', '| x | | Moves an email.', []],
]);
