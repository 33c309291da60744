import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-running',
  title: 'It is worded like tools that run something',
  moves: 'category',
  capability: null,
  rationale:
    'Name, opening and parameters use the words that labelled tools use which run code, jobs or devices, counted word by word without any grammar.',
  limits: 'What tells how a run went has the words of what starts it.',
  references: ['data/labelled-tools'],
  prior: { category: { Execute: 0.7 } },
  examples: {
    match: [{ name: 'run_command', description: 'Runs a command.' }, { name: 'execute_script' }],
    noMatch: [{ name: 'get_job_status', description: 'Returns how a job went.' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'running'),
});
