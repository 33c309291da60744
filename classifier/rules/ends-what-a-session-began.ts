import { defineRule } from '../rule.ts';
import { leadingActs, placesOf, speaksOf, thingsOf } from '../conditions/select.ts';

const ENDS = /^(?:stop|close|end|cancel|abort|kill|terminate|disconnect)$/;

export default defineRule({
  id: 'ends-what-a-session-began',
  title: 'It ends a search, stream or tunnel that a call before it began',
  moves: 'risk',
  capability: null,
  rationale: 'What the agent started for itself can be started again.',
  limits: 'Somebody else may be watching the same stream.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      { name: 'stop_search', description: 'Stops a running search.' },
      { name: 'stop_port_forward', description: 'Stops a port forward.' },
      { name: 'stop_recording', description: 'Stops the recording.' },
      { name: 'end_session', description: 'Ends the working session started before.' },
    ],
    noMatch: [
      { name: 'stop_service', description: 'Stops a service.' },
      { name: 'start_stream', description: 'Starts a stream.' },
    ],
  },
  detect(features) {
    if (!speaksOf(features, 'transient')) return [];
    const acts = leadingActs(features, ['job', 'session']).filter(({ verb }) => ENDS.test(verb));
    return acts.length === 0
      ? []
      : placesOf(thingsOf(acts, 'transient').filter(({ head, word }) => head || word.endsWith('_session')));
  },
});
