import { readFileSync } from 'node:fs';
import type { Subject } from '#schema/assessment.ts';
import { Category } from '#schema/category.ts';
import { schema, subject } from './subject.ts';

/** The lines of a table of this folder; `#` opens a comment. */
export const linesIn = (file: string): readonly string[] => blocksIn(file).flat();

/** The same in blocks that empty lines part, each of so many lines: a half without its other half would test nothing. */
export function blocksOf(size: number, file: string): readonly (readonly string[])[] {
  const blocks = blocksIn(file);
  const [odd] = blocks.find(({ length }) => length !== size) ?? [];
  if (odd !== undefined) throw new Error(`${file} has no ${size} lines together at "${odd}".`);
  return blocks;
}

const blocksIn = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((block) => block.length > 0);

/** A tool of a table, and the categories of which it must get one. */
export interface ListedTool {
  readonly categories: readonly Category[];
  readonly subject: Subject;
}

/** Reads `category or category | server | name | parameters | description`. */
export function toolOf(line: string): ListedTool {
  const [categories = '', ...rest] = line.split('|');
  return {
    categories: categories.split(' or ').map((category) => Category.parse(category.trim())),
    subject: subjectOf(rest.join('|')),
  };
}

/**
 * Reads `server | name | parameters | description`; what is empty is left out. Parameters are parted by spaces: `key:type`,
 * `key=value,value` for a choice, `key[]=act,act` for a list of which each entry is one of these acts. `key!` must be given.
 */
export function subjectOf(line: string): Subject {
  const [server = '', name = '', parameters = '', ...rest] = line.split('|').map((part) => part.trim());
  const description = rest.join(' | ');
  const definition = {
    name,
    ...(description === '' ? {} : { description }),
    ...(parameters === '' ? {} : { inputSchema: inputSchemaOf(parameters.split(' ')) }),
  };
  return subject(definition, server === '' ? undefined : server);
}

const PARAMETER =
  /^(?<name>\w+)(?<list>\[\])?(?<required>!)?(?:(?::(?<type>string|number|integer|boolean|array|object))|(?:=(?<values>\S+)))$/;

function inputSchemaOf(parameters: readonly string[]): Record<string, unknown> {
  const read = parameters.map((text) => {
    const { groups } = PARAMETER.exec(text) ?? {};
    if (groups === undefined) throw new Error(`"${text}" is no parameter of a table.`);
    return groups;
  });
  const required = read.flatMap(({ name = '', required: mark }) => (mark === undefined ? [] : [name]));
  return {
    ...schema(Object.fromEntries(read.map((groups) => [groups['name'] ?? '', propertyOf(groups)]))),
    ...(required.length === 0 ? {} : { required }),
  };
}

function propertyOf({ list, type, values }: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  if (type === 'array') return { type, items: { type: 'string' } };
  if (values === undefined) return { type };
  const chosen = values.split(',');
  if (list === undefined) return { type: 'string', enum: chosen };
  return { type: 'array', items: schema(Object.fromEntries(chosen.map((act) => [act, 'object']))) };
}
