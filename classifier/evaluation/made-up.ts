import { z } from 'zod';
import { Category, Risk } from '#schema/category.ts';
import type { Json } from '../reading/schema/schema-keywords.ts';

/**
 * A made-up tool as `data/made-up/` keeps it: server, name, description, parameters, category, risk, and the other
 * categories that a careful reader could have said. Parameters stand with blanks between them, `*` behind what is required and
 * a type behind a colon where it is not text: `id* limit:integer mode:fast|safe`.
 */
const MadeUp = z.tuple([z.string(), z.string(), z.string(), z.string(), Category, Risk]).rest(z.string());

/** A line of such a file as a row to evaluate on. Throws a ZodError for a line that is none. */
export function madeUpRow(line: unknown): Json {
  const [server, name, description, parameters, category, risk, also = ''] = MadeUp.parse(line);
  return {
    id: `${server} ${name}`,
    server: { name: `made-up/${server}` },
    definition: { name, description, inputSchema: schemaOf(wordsOf(parameters)) },
    label: { category, risk, also: wordsOf(also).map((other) => Category.parse(other)) },
  };
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function schemaOf(parameters: readonly string[]): Json {
  const read = parameters.map((parameter) => {
    const [named = '', type] = parameter.split(':');
    return { name: named.replace(/\*$/, ''), isRequired: named.endsWith('*'), schema: typeOf(type) };
  });
  return {
    type: 'object',
    properties: Object.fromEntries(read.map(({ name, schema }) => [name, schema])),
    required: read.flatMap(({ name, isRequired }) => (isRequired ? [name] : [])),
  };
}

function typeOf(type = 'string'): Json {
  if (type.includes('|')) return { type: 'string', enum: type.split('|') };
  return type === 'array' ? { type, items: { type: 'string' } } : { type };
}
