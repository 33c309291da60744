import type { ServerRef } from '#schema/server.ts';
import { excerpt } from '../excerpt.ts';
import { parseJson } from '../guard/parse-json.ts';
import { SourceError, type SourceContext } from '../source.ts';
import { OFFICIAL_REGISTRY } from './registry.ts';
import { readRegistryEntry } from './registry-entry.ts';

/** A name as the MCP Registry gives it: a namespace of a domain turned round, and the server's own. No npm package has one. */
const NAME = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}\/[A-Za-z0-9._-]{1,150}$/;

/** Whether a text can be the name of a server in the MCP Registry. */
export const isRegisteredName = (text: string): boolean => NAME.test(text);

/**
 * The newest version of one server of the official MCP Registry (`GET /v0.1/servers/{name}/versions/latest`); null when
 * it has none of that name, or one that offers nothing. Throws `SourceError` when it cannot be asked.
 */
export async function registeredRef(
  name: string,
  source: string,
  { fetch }: Pick<SourceContext, 'fetch'>,
): Promise<ServerRef | null> {
  const url = new URL(`v0.1/servers/${encodeURIComponent(name)}/versions/latest`, OFFICIAL_REGISTRY);
  const answer = await fetch(url.href);
  if (answer.status === 404) return null;
  const what = `The MCP Registry could not be asked for ${excerpt(name, 80)}`;
  if (!answer.ok) throw new SourceError(`${what}: it answered ${answer.status}. Try again later.`);
  const entry = readRegistryEntry(parseJson(await answer.text()), source);
  if (!entry.ok || entry.ref.name !== name) throw new SourceError(`${what}: it answered with something else.`);
  return entry.ref.packages.length + entry.ref.remotes.length > 0 ? entry.ref : null;
}
