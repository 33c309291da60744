import type { MiddlewareHandler } from 'hono';
import { answerProblem } from './problem.ts';

const ALLOWED = 'GET, HEAD, OPTIONS';

/** Turns away every method that is not a way to read; answers a browser's question whether it may. */
export const readingOnly: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method === 'OPTIONS') return context.body(null, 204, { allow: ALLOWED, 'access-control-allow-methods': ALLOWED });
  if (method === 'GET' || method === 'HEAD') return next();
  context.header('allow', ALLOWED);
  return answerProblem(context, 'method-not-allowed', `Placard is only read: use one of ${ALLOWED}.`);
};
