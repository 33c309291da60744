import { defineRule } from '../rule.ts';
import { leadingActs, names, placesOf, thingsThat } from '../conditions/select.ts';

const CALLS = /calls?$|^voice_messages?$/;

export default defineRule({
  id: 'rings-somebody-up',
  title: 'It places a phone call',
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
    if (!names(features, CALLS)) return [];
    // A debugger steps into calls.
    const acts = leadingActs(features, ['job']).filter(({ verb }) => !/^(?:step|continue)/.test(verb));
    return placesOf(
      thingsThat(acts, ({ word, classes }) => CALLS.test(word) && (classes.has('outward') || word.startsWith('voice'))),
    );
  },
});
