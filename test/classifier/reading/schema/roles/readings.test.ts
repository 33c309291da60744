import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ParameterRole } from '#schema/assessment.ts';
import { roleOf } from './role-of.ts';

/** Parameters that only text can be, with what is said of them. */
const ONLY_TEXT: readonly (readonly [name: string, description: string, role: ParameterRole])[] = [
  ['token', 'Signed token', 'secret'],
  ['statement', '', 'sql'],
  ['query', 'SQL', 'sql'],
  ['commands', '', 'command'],
  ['args', 'Flags', 'command'],
  ['input', 'For stdin', 'command'],
  ['program', '', 'code'],
  ['init_script', '', 'code'],
  ['start_code', 'Python', 'code'],
  ['function', 'JavaScript', 'code'],
  ['body', 'Lua', 'code'],
  ['webhook', 'URL', 'url'],
  ['path', '', 'path'],
  ['workdir', '', 'path'],
  ['output', 'Local file', 'path'],
  ['template', 'Path to it', 'path'],
  ['pattern', 'Globs', 'path'],
  ['wallet', 'Of the receiver', 'recipient'],
  ['keyword', '', 'query'],
  ['expr', 'PromQL', 'query'],
];
for (const [name, description, role] of ONLY_TEXT)
  for (const type of ['boolean', 'number', 'integer', 'object'])
    it(`no ${type} called ${name} is of the role ${role}`, () =>
      assert.notEqual(roleOf(name, { type, ...(description ? { description } : {}) }), role));
