import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-running',
  title: 'Worded like tools that run something',
  moves: 'category',
  likeness: 'running',
  capability: null,
  rationale: 'Labelled tools that run code, jobs or devices use these words.',
  limits: 'Words are counted without grammar. What tells how a run went has the words of what starts it.',
  references: ['data/labelled-tools'],
  prior: { category: { Execute: 0.7 } },
  examples: {
    match: [{ name: 'run_command', description: 'Runs a command.' }, { name: 'execute_script' }],
    noMatch: [{ name: 'get_job_status', description: 'Returns how a job went.' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'running'),
});
