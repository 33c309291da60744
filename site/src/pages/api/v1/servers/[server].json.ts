import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedServer, serverPaths } from '../../../../records.ts';

export const getStaticPaths = (() => serverPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(await publishedServer(params['server'] ?? ''));
