/** Something that was found: a tool, or a server where only the static files answer. */
export interface Found {
  readonly href: string;
  readonly name: string;
  readonly of: string;
  readonly text: string;
  readonly category: string | null;
  readonly risk: string | null;
  readonly confidence: number | null;
}
export type Results =
  | { readonly kind: 'tools' | 'servers'; readonly found: readonly Found[]; readonly more: boolean }
  | { readonly kind: 'failed' };

/** Asks the search of the API; where there is none (plain files on a web server), looks through the list of servers. */
export async function find(query: string, limit: number, signal: AbortSignal): Promise<Results> {
  const tools = await json(`/api/v1/search?${new URLSearchParams({ q: query, limit: String(limit) })}`, signal);
  const items = field(tools, 'items');
  if (Array.isArray(items)) return { kind: 'tools', found: items.map(foundTool), more: field(tools, 'next') !== null };
  const servers = field(await json('/api/v1/servers.json', signal), 'items');
  if (!Array.isArray(servers)) return { kind: 'failed' };
  const words = query.toLowerCase().split(/\s+/);
  const found = servers.map(foundServer).filter(({ name, of, text }) => {
    const all = `${name} ${of} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return { kind: 'servers', found: found.slice(0, limit), more: found.length > limit };
}

async function json(path: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(path, { signal, headers: { accept: 'application/json' } });
    return response.ok ? await response.json() : null;
  } catch {
    // Not reached, or not JSON: the caller looks elsewhere or says so.
    return null;
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const text = (value: unknown, key: string): string => {
  const found = field(value, key);
  return typeof found === 'string' ? found : '';
};

const number = (value: unknown, key: string): number | null => {
  const found = field(value, key);
  return typeof found === 'number' ? found : null;
};

const segment = (value: unknown, key: string): string => encodeURIComponent(text(value, key));

const foundTool = (item: unknown): Found => ({
  href: `/tools/${segment(item, 'server')}/${segment(item, 'slug')}/`,
  name: text(item, 'name'),
  of: text(item, 'serverTitle'),
  text: text(item, 'description'),
  category: text(item, 'category') || null,
  risk: text(item, 'risk') || null,
  confidence: number(item, 'confidence'),
});

const foundServer = (item: unknown): Found => ({
  href: `/servers/${segment(item, 'slug')}/`,
  name: text(item, 'title'),
  of: text(item, 'name'),
  text: text(item, 'description'),
  category: null,
  risk: null,
  confidence: null,
});
