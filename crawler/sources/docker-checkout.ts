import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDockerEntry } from './docker-entry.ts';
import type { DockerCheckout, DockerServer } from './docker.ts';
import { SourceError, type SourceProblem } from '../source.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_SERVERS = 20_000;

/**
 * Reads `servers/<name>/server.yaml` and `tools.json` of a checkout of the Docker MCP registry, sorted by name. An entry
 * that cannot be read is a problem and costs only itself; links are not followed. Throws `SourceError` when the folder has
 * no `servers`. The date of a list is that of its file: a checkout tells no better one without git.
 */
export async function readDockerCheckout(folder: string): Promise<DockerCheckout> {
  const root = join(folder, 'servers');
  const all = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    throw new SourceError(`${folder} is no checkout of the Docker MCP registry: it has no folder \`servers\`.`, {
      cause: error,
    });
  });
  const entries = all.filter((entry) => entry.isDirectory());
  const servers: DockerServer[] = [];
  const problems: SourceProblem[] = [];
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST_SERVERS)) {
    const yaml = await readPlain(join(root, name, 'server.yaml'));
    const tools = await readPlain(join(root, name, 'tools.json'));
    const read = yaml
      ? readDockerEntry({
          name,
          yaml: yaml.text,
          tools: tools?.text ?? null,
          observedAt: tools?.changed ?? yaml.changed,
        })
      : 'It has no server.yaml that can be read.';
    if (typeof read === 'string')
      problems.push({ source: 'docker', where: `servers/${name.slice(0, 100)}`, problem: read });
    else servers.push(read);
  }
  return { servers, problems };
}

/** A file's text; null for what is not there, is a link, is no file or is larger than any real one. */
async function readPlain(path: string): Promise<{ readonly text: string; readonly changed: Date } | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    },
  );
  if (!handle) return null;
  try {
    const stat = await handle.stat();
    if (!stat.isFile() || stat.size > MOST_BYTES) return null;
    return { text: (await handle.readFile('utf8')).slice(0, MOST_BYTES), changed: stat.mtime };
  } finally {
    await handle.close();
  }
}
