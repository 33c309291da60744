import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What the description says that is done; that a thing is shown is said by no verb. */
const said = ({ acts }: Features): string => {
  const [act] = acts.filter(({ from, verb }) => from === 'sentence' && verb !== 'show');
  return act === undefined ? '' : `${act.effect} ${act.verb}`;
};

testCases('a word that the lexicon does not know', said, [
  ['is a verb in front of an article', '| x | | Grafts a twig on to a branch.', 'update graft'],
  ['is a verb in its base form', '| x | | Graft a twig on to a branch.', 'update graft'],
  ['is a verb with its particle', '| x | | Eke out a living.', 'update eke'],
  ['is none with a particle and no object', '| x | | Eke out living.', ''],
  ['is none where nothing tells an object', '| x | | Grafts twigs on to branches.', ''],
  ['is a verb after what opens a sentence', '| x | | This tool grafts a twig on.', 'update graft'],
  ['is a verb that ends with "es"', '| x | | Quashes a claim.', 'update quash'],
  ['is a verb that ends with "ies"', '| x | | Ferries a car across.', 'update ferry'],
  ['is a verb that ends with an "s" of its own', '| x | | Truss a beam.', 'update truss'],
  ['is a verb whose base ends with "x"', '| x | | Detoxes a swamp.', 'update detox'],
  ['is none that ends as one for the past does', '| x | | Grafted a twig on.', ''],
  ['is none that ends as an adverb does', '| x | | Softly a twig falls.', ''],
  ['is none that is longer than a verb', '| x | | Overgraftificationalize a twig.', ''],
  ['is none that stands before an article otherwise', '| x | | Beneath a twig.', ''],
  ['is read in its own tongue', '| x | | Para a casa.', 'job stop'],
]);

testCases('a noun that may be a verb', said, [
  ['is one in front of "a"', '| x | | Pages a team.', 'update page'],
  ['is none in front of "the"', '| x | | Pages the team.', ''],
]);

testCases('a word of the name', said, [
  ['is a verb where it comes second', '| npc_dole | | Doles loot among players.', 'update dole'],
  ['is none where it comes first', '| dole_npc | | Doles loot among players.', ''],
  ['is none between nouns', '| npc_dole | | Doles of loot among players.', ''],
  ['is none in front of what was done', '| npc_dole | | Doles handed to players.', ''],
  ['is none in its base form', '| npc_dole | | Dole loot among players.', ''],
  ['is none of another name', '| npc_loot | | Doles loot among players.', ''],
]);
