import { changes } from './changes.ts';
import { counts } from './counts.ts';
import { feeds } from './feeds.ts';
import { search } from './search.ts';
import { server } from './server.ts';
import { servers } from './servers.ts';
import { tool } from './tool.ts';
import { tools } from './tools.ts';

/** Every route of the API below `/api/v1`; `server/openapi.json` describes them. */
export const routes = [changes, counts, feeds, search, server, servers, tool, tools] as const;
