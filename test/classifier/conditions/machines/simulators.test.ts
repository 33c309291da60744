import { simulators } from '#classifier/conditions/machines/simulators.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('a simulated device', (features) => simulators(features).map(textAt), [
  ...eachOf('sim sims simulator emulator avd', (word) => [`is "${word}" in a name`, `| boot_${word} | |`, [word]]),
  ['is one that the first sentence names', '| boot | | Boots an emulator.', ['emulator']],
  ['is none that a later sentence names', '| boot | | Boots a phone. Not for an emulator.', []],
  ['is no "sim" of a description, which may be a card', '| boot | | Boots a sim.', []],
  ['is no other device', '| boot_phone | | Boots a phone.', []],
  ['is told at each place', '| boot_simulator | | Boots a simulator.', ['simulator', 'simulator']],
]);
