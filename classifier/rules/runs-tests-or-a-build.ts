import { defineRule } from '../rule.ts';
import { doesLike, leadingActs, names, parametersWith, placesOf, thingsThat } from '../conditions/select.ts';

const BUILDS = /^(?:build|test|compile|benchmark|retry|rerun|debug|train|record)$/;
const CHECKS =
  /(?:^|_)(?:tests?|builds?|test_(?:case|run|suite)s?|suites?|lint|checks?|simulations?|jobs?|scans?|benchmarks?|notebooks?|cells?|exams?|pipelines?|workflows?|flows?|dags?|evaluations?|evals?|experiments?|backtests?|crawls?|sessions?|predictions?|inferences?|exports?|imports?|syncs?)$/;

export default defineRule({
  id: 'runs-tests-or-a-build',
  title: 'What it runs is a test, a build or a job that is set up already',
  moves: 'risk',
  capability: null,
  rationale: 'Tests and builds run what the project contains already, in its own place.',
  limits: 'A test can do anything that code can.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'run_tests', description: 'Runs the tests.' },
      { name: 'build_project' },
      { name: 'trigger_pipeline', description: 'Triggers a pipeline.' },
    ],
    noMatch: [
      { name: 'run_shell', description: 'Runs a shell command.' },
      { name: 'list_tests' },
      {
        name: 'run_cell',
        description: 'Runs a cell in the kernel.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!doesLike(features, BUILDS) && !names(features, CHECKS)) return [];
    // What the caller gives is not set up yet.
    if (parametersWith(features, 'code').length > 0) return [];
    const acts = leadingActs(features, ['run', 'job']);
    const verbs = acts.filter(({ verb }) => BUILDS.test(verb));
    return [...placesOf(verbs), ...placesOf(thingsThat(acts, ({ word }) => CHECKS.test(word)))];
  },
});
