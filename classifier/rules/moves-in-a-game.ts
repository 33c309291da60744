import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'moves-in-a-game',
  title: 'It moves a figure in a game',
  moves: 'risk',
  capability: null,
  rationale: 'What a figure does in a game is over with the game, and harms nobody outside it.',
  limits: 'On a server where others play, what a figure builds or takes is theirs as well.',
  references: ['mcp-2025-11-25/openWorldHint'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'dance', description: 'Dances by moving and jumping.', server: 'npm/minecraft-figure' },
      { name: 'walk_to', description: 'Walks to a place.', server: 'npm/dungeon-game' },
      { name: 'run_away', description: 'Runs away from a monster.', server: 'npm/minecraft-figure' },
    ],
    noMatch: [
      { name: 'run_command', description: 'Runs a command on the server.', server: 'npm/minecraft-figure' },
      { name: 'move_arm', description: 'Moves the arm of a robot.', server: 'npm/robot-arm' },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'game')) return [];
    return placesOf(
      leadingActs(features, ['device', 'run', 'update', 'create']).filter(
        ({ verb, things }) =>
          MOVES.test(verb) || (verb === 'run' && things.some(({ head, word }) => head && /^(?:away|to)$/.test(word))),
      ),
    );
  },
});

/** What a body does. */
const MOVES =
  /^(?:go|dance|move|fly|climb|sneak|crouch|follow|flee|walk|navigate|dig|place|equip|craft|attack|pick_up|mount)$/;
