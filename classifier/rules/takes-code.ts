import { defineRule } from '../rule.ts';
import { appliedCode } from '../conditions/applied-code.ts';
import { startedPrograms } from '../conditions/machines/started-programs.ts';
import { leads, parameterPlaces, placesOf, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'takes-code',
  title: 'It takes code to run',
  moves: 'both',
  capability: 'runs-code',
  rationale: 'Code given by the caller does whatever the interpreter may do.',
  limits: 'Code can also be what a tool formats, explains or stores.',
  references: ['owasp-mcp-2025/MCP05', 'owasp-agentic-2026/ASI05', 'cwe/CWE-94'],
  prior: { category: { Execute: 1.5 }, risk: 1.4 },
  examples: {
    match: [
      {
        name: 'run_python',
        description: 'Execute Python code.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      { name: 'terraform_apply', description: 'Applies a plan.' },
      {
        name: 'inspect',
        description: 'Executes JavaScript in a process.',
        inputSchema: { type: 'object', properties: { js_code: { type: 'string' } } },
      },
      {
        name: 'evaluate',
        description: 'Evaluate a script in the page.',
        inputSchema: { type: 'object', properties: { script: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'format_code',
        description: 'Formats code.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } } },
      },
      { name: 'terraform_plan', description: 'Shows the plan.' },
      {
        name: 'get_code',
        description: 'Read a file of code.',
        inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const codes = parameterPlaces(features, 'code');
    if (codes.length === 0) return [...placesOf(appliedCode(features)), ...startedPrograms(features)];
    // `inspect` of a debugger says what the code is run for.
    return leads(features, ['run', 'job', 'any']) || statedActs(features, ['run']).length > 0 ? codes : [];
  },
});
