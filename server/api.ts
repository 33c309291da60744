import { OpenAPIHono } from '@hono/zod-openapi';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { answerProblem } from './problem.ts';

/** What a set of routes is made from. */
export interface ApiContext {
  readonly catalogue: Catalogue;
  /** Where the site is, without a slash at the end; empty: nobody said, and addresses are paths. */
  readonly url: string;
}

/** An app for routes that are data: a request that does not fit its route's schemas is answered with what is wrong. */
export const apiApp = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const field = issue?.path.join('.') ?? result.target;
      return answerProblem(
        context,
        'bad-request',
        `The parameter \`${field}\` does not fit: ${issue?.message ?? 'unknown'}.`,
      );
    },
  });
