import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedTool, toolPaths } from '../../../../../records.ts';

export const getStaticPaths = (() => toolPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(await publishedTool(params['server'] ?? '', params['tool'] ?? ''));
