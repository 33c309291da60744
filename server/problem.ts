import type { Context } from 'hono';
import { z } from '@hono/zod-openapi';
import { BadCursor } from '#catalogue/cursor.ts';

/** What can go wrong with a request, and the status that says so. */
const STATUS = { 'bad-request': 400, 'not-found': 404, 'method-not-allowed': 405, internal: 500 } as const;
export type ProblemCode = keyof typeof STATUS;

/** The one shape of every answer that is no success. */
export const Problem = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(STATUS) as [ProblemCode, ...ProblemCode[]]),
      message: z.string(),
    }),
  })
  .openapi('Problem');

/** A problem that a handler runs into; `problemOf` turns it into the answer. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly code: ProblemCode;
  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The answer for anything that was thrown. What nobody foresaw says nothing of the inside; `report` is given the cause. */
export function answerError(context: Context, error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof RequestProblem) return answerProblem(context, error.code, error.message);
  if (error instanceof BadCursor) return answerProblem(context, 'bad-request', error.message);
  report(error);
  return answerProblem(context, 'internal', 'Placard could not answer this. Its log says why.');
}

/** A problem as the answer. */
export function answerProblem(context: Context, code: ProblemCode, message: string): Response {
  return context.json({ error: { code, message } }, STATUS[code]);
}
