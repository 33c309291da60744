import type { ServerRef } from '#schema/server.ts';
import { excerpt } from '../excerpt.ts';
import { parseJson } from '../guard/parse-json.ts';
import { SourceError, type SourceContext } from '../source.ts';
import { registryId } from './registry.ts';
import { readRegistryEntry } from './registry-entry.ts';

/** A name as the MCP Registry gives it: a namespace of a domain turned round, and the server's own. No npm package has one. */
const NAME = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}\/[A-Za-z0-9._-]{1,150}$/;

/** Whether a text can be the name of a server in the MCP Registry. */
export const isRegisteredName = (text: string): boolean => NAME.test(text);

/**
 * The newest version of one server of a registry (`GET /v0.1/servers/{name}/versions/latest`), also of one that it took
 * back, which is marked as such; null when it has none of that name, or one that offers nothing. Throws `SourceError` when
 * it cannot be asked.
 */
export async function registeredRef(
  name: string,
  { base, source }: { readonly base: URL; readonly source: string },
  { fetch }: Pick<SourceContext, 'fetch'>,
): Promise<ServerRef | null> {
  const url = new URL(`v0.1/servers/${encodeURIComponent(name)}/versions/latest?include_deleted=true`, base);
  const answer = await fetch(url.href);
  if (answer.status === 404) return null;
  const what = `The registry at ${base.host} could not be asked for ${excerpt(name, 80)}`;
  if (!answer.ok) throw new SourceError(`${what}: it answered ${answer.status}. Try again later.`);
  const entry = readRegistryEntry(parseJson(await answer.text()), source);
  if (!entry.ok || entry.ref.name !== name) throw new SourceError(`${what}: it answered with something else.`);
  const { lifecycle, ...ref } = entry.ref;
  if (ref.packages.length + ref.remotes.length === 0) return null;
  return { ...ref, ...(lifecycle && { lifecycle: { ...lifecycle, registry: registryId(base) } }) };
}
