import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { defineRule } from '../rule.ts';
import { does, leadingActs, leadingCalled, leads, names, placesOf, thingsThat } from '../conditions/select.ts';

/** "Dials a number", "Calls the person on duty" */
const dialled = (features: Features): readonly Act[] =>
  leads(features, ['job']) && does(features, DIALS)
    ? leadingCalled(features, ['job'], DIALS).filter(
        ({ from, verb, things }) =>
          // `ring_phone` makes it be found, and a code that is dialled reaches a machine.
          !(verb === 'ring' && from === 'name') && !things.some(({ head, word }) => head && /^codes?$/.test(word)),
      )
    : [];

const DIALS: readonly string[] = ['dial', 'call', 'redial', 'phone', 'ring'];

const CALLS = /calls?$|^voice_messages?$/;

export default defineRule({
  id: 'rings-somebody-up',
  title: 'It rings somebody up',
  moves: 'risk',
  capability: 'sends-outward',
  rationale: 'A phone that has rung cannot be made not to have, and whoever answers hears what the agent says.',
  limits: 'The number may be a test line or the own one.',
  references: ['data/labelled-tools'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      { name: 'place_phone_call', description: 'Places a phone call.' },
      { name: 'dialer', description: 'Starts an outbound call to a number.' },
    ],
    noMatch: [
      { name: 'log_call', description: 'Records a call with a customer.' },
      { name: 'create_web_call', description: 'Creates a web call.' },
      { name: 'list_calls', description: 'Lists phone calls.' },
      { name: 'step_into', description: 'Steps into the current call.' },
    ],
  },
  detect(features) {
    const called = placesOf(dialled(features));
    if (called.length > 0 || !names(features, CALLS)) return called;
    // A debugger steps into calls.
    const acts = leadingActs(features, ['job']).filter(({ verb }) => !/^(?:step|continue)/.test(verb));
    return placesOf(
      thingsThat(acts, ({ word, classes }) => CALLS.test(word) && (classes.has('outward') || word.startsWith('voice'))),
    );
  },
});
