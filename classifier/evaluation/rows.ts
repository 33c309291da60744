import { z } from 'zod';
import type { Subject } from '#schema/assessment.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { CapabilityLabel } from './capability-figures.ts';
import { matchesOf } from '../classify.ts';
import type { Labelled } from './cross-validation.ts';
import { featuresOf } from '../reading/features.ts';
import { Label } from './figures.ts';
import type { Sample } from './fit.ts';
import { madeUpRow } from './made-up.ts';
import { wordIds } from '../reading/words/wording.ts';
import { RoleLabel } from './role-figures.ts';

/** Some exports write an absent field as null. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** A row of a file to evaluate on. Without a label it still gets a prediction. */
export const Row = z.looseObject({
  id: z.string(),
  server: z.looseObject({ name: z.string(), title: z.string().nullish(), description: z.string().nullish() }),
  definition: z.preprocess(withoutNulls, ToolDefinition),
  label: Label.nullish(),
  capabilities: CapabilityLabel.nullish(),
  parameters: z.array(RoleLabel).nullish(),
});
export type Row = z.infer<typeof Row>;

/** What the classifier is given for a row. */
export function subjectOf(row: Row): Subject {
  const { name, title, description } = row.server;
  return {
    definition: row.definition,
    server: { name, ...(title ? { title } : {}), ...(description ? { description } : {}) },
  };
}

/**
 * The rows of a JSONL text; a line that is a list is a made-up tool. A line that is neither throws with its number: a file
 * with holes would give false figures.
 */
export function parseRows(text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const stored: unknown = JSON.parse(line);
      return [Row.parse(Array.isArray(stored) ? madeUpRow(stored) : stored)];
    } catch (cause) {
      throw new Error(`Line ${index + 1} is no row with id, server and definition.`, { cause });
    }
  });
}

/**
 * The rules that match a row, by id, but for those that say what it is worded like, and its words: what those rules say of
 * a tool that words were fitted to is told by `withWording`.
 */
function readOf(row: Row): Pick<Sample, 'rules' | 'words'> {
  const features = featuresOf(subjectOf(row));
  const rules = matchesOf(features).flatMap(({ rule: { id, likeness } }) => (likeness === undefined ? [id] : []));
  return { rules, words: features.wording === null ? [] : wordIds(features.wording).sort() };
}

/** The server behind a name, whoever lists it: `npm/x` and `toolsdk:x` are one, so that no fold sees both sides. */
export const groupOf = (server: string): string => server.replace(/^(?:npm\/|[a-z]+:)/, '');

/** A labelled row, reduced to what fitting needs. */
export interface LabelledRow extends Labelled {
  readonly row: Row;
  readonly label: Label;
}

/** The rows that have a label, with the rules that match them. */
export const labelledRows = (rows: readonly Row[]): LabelledRow[] =>
  rows.flatMap((row) => {
    if (!row.label) return [];
    const { label } = row;
    const { category, risk, also, alsoRisk } = label;
    const sample = { ...readOf(row), category, risk, also, alsoRisk };
    return [{ row, label, group: groupOf(row.server.name), sample }];
  });
