import { defineRule } from '../rule.ts';
import { headsOf, inDomain, leadingActs, placesOf, speaksOf } from '../conditions/select.ts';

export default defineRule({
  id: 'moves-machinery',
  title: 'It moves or opens a machine, a vehicle or a door',
  moves: 'risk',
  capability: 'controls-device',
  rationale:
    'A door that stands open, a spindle that turns or a drone that takes off can hurt people, and no call undoes that.',
  limits: 'The door may be that of a doll house; how large a machine is cannot be seen in a definition.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      { name: 'unlock_door', description: 'Unlocks a door.' },
      { name: 'write_coil', description: 'Writes a coil of the PLC.', server: 'npm/modbus-kit' },
      { name: 'open_valve', description: 'Opens a valve.', server: 'npm/modbus-kit' },
      { name: 'call_service', description: 'Calls any service.', server: 'npm/homeassistant-kit' },
    ],
    noMatch: [
      { name: 'turn_on_lamp', description: 'Turns a lamp on.' },
      { name: 'run_engine', description: 'Runs the rules engine.' },
      { name: 'lock_door', description: 'Locks a door.' },
      { name: 'get_door_state', description: 'Returns whether a door is locked.' },
      { name: 'call_service', description: 'Calls a service.', server: 'npm/ros-kit' },
      { name: 'launch_app', description: 'Launches an app of the TV.', server: 'npm/webos-kit' },
    ],
  },
  detect(features) {
    const isDevice = inDomain(features, 'device');
    const acts = leadingActs(features, ['device', 'job', 'run']).filter(({ verb }) => !MAKES_SAFE.test(verb));
    const moved = speaksOf(features, 'machinery')
      ? headsOf(acts, 'machinery').filter(({ word }) => isDevice || !ALSO_ELSE.test(word))
      : [];
    if (moved.length > 0) return placesOf(moved);
    if (!isDevice) return [];
    // Lamps are a service of a house, and so is its lock.
    const any = features.openingWords.includes('any') ? headsOf(leadingActs(features, ['run']), 'service') : [];
    return placesOf(any);
  },
});

const MAKES_SAFE = /^(?:lock|close|shut|stop|halt|pause|disarm|brake|park)$/;
/** What programs, offices and companies have as well: "the rules engine", "a feature gate". */
const ALSO_ELSE =
  /^(?:gates?|barriers?|engines?|starters?|relays?|breakers?|valves?|pumps?|conveyors?|ignitions?|elevators?|axis|axes|coils?)$/;
