import { codingAgents } from '#classifier/conditions/coding-agents.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../cases.ts';

testCases('an agent that writes code', (features) => codingAgents(features).map(textAt), [
  ...eachOf('codex openclaw opencode openhands aider devin jules cline codebuff', (product) => [
    `is ${product}`,
    `| ${product}_run | |`,
    [product],
  ]),
  ...eachOf('claude qwen gemini', (model) => [`is ${model} with its code`, `| ${model}_code | |`, ['code']]),
  ['is a model by its command line', '| gemini_cli | |', ['cli']],
  ['is no model alone', '| ask_claude | |', []],
  ['is no code alone', '| run_code | |', []],
  ['is both where both are named', '| claude_code_codex | |', ['codex', 'code']],
  ['is none that only the description names', '| run | | Runs codex.', []],
]);
