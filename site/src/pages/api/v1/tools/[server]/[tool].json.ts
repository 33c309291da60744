import type { APIRoute, GetStaticPaths } from 'astro';
import { toolOf, toolPaths } from '../../../../../records.ts';

export const getStaticPaths = (() => toolPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(await toolOf(params['server'] ?? '', params['tool'] ?? ''));
