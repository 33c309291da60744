import { z } from '@hono/zod-openapi';
import { PublishedServer, PublishedTool } from '#policy/record.ts';
import { ListedChange } from '#schema/change.ts';
import { CatalogueCounts, ServerSummary, ToolSummary } from '#schema/record.ts';
import { Problem } from './problem.ts';

/**
 * A record's schema under the name that the API's description gives it. Built anew, since only schemas that are made
 * after this library was loaded can be named, and who loads the records first is not ours to say.
 */
const named = <Shape extends z.ZodRawShape>(record: z.ZodObject<Shape>, name: string) =>
  z.object(record.shape).openapi(name);

export const Tool = named(PublishedTool, 'Tool');
export const Server = named(PublishedServer, 'Server');
export const Counts = named(CatalogueCounts, 'Counts');
const next = z
  .string()
  .nullable()
  .openapi({ description: 'Pass it as `after` to get the next page; null at the end.' });
export const ToolPage = z.object({ items: z.array(named(ToolSummary, 'ToolSummary')), next }).openapi('ToolPage');
export const ChangePage = z.object({ items: z.array(named(ListedChange, 'Change')), next }).openapi('ChangePage');
export const ServerPage = z
  .object({ items: z.array(named(ServerSummary, 'ServerSummary')), next })
  .openapi('ServerPage');

/** A schema as the JSON body of an answer. */
export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** The answers that a route gives besides success. */
export const problems = {
  badRequest: { 400: { description: 'A parameter does not fit.', content: json(Problem) } },
  notFound: { 404: { description: 'The catalogue has no such thing.', content: json(Problem) } },
} as const;
