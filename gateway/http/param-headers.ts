import { isObject, member } from '../message.ts';

/** An argument that the stateless era wants in a header too (MCP 2026-07-28, "Custom Headers from Tool Parameters"). */
export interface ParamHeader {
  readonly header: string;
  /** The names that lead to it from the arguments. */
  readonly path: readonly string[];
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const DEEPEST = 32;

/** The headers that each tool of a list wants, by its name; tools that want none are there too. */
export const paramHeaders = (tools: readonly unknown[]): (readonly [string, readonly ParamHeader[]])[] =>
  tools.flatMap((tool) => {
    const name = member(tool, 'name');
    return typeof name === 'string' ? [[name, headersIn(member(tool, 'inputSchema'), [])] as const] : [];
  });

function headersIn(schema: unknown, path: readonly string[]): ParamHeader[] {
  const properties = member(schema, 'properties');
  if (!isObject(properties) || path.length > DEEPEST) return [];
  return Object.keys(properties).flatMap((name) => {
    const property = member(properties, name);
    const header = member(property, 'x-mcp-header');
    const own =
      typeof header === 'string' && TOKEN.test(header)
        ? [{ header: `mcp-param-${header.toLowerCase()}`, path: [...path, name] }]
        : [];
    return [...own, ...headersIn(property, [...path, name])];
  });
}
