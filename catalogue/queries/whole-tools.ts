import { Assessment } from '#schema/assessment.ts';
import { parseStored, readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';
import { selectTools } from './tool-rows.ts';

/** The start of queries for tools with their definition, and what was found out about it. */
export const selectWholeTools = (db: Database) =>
  selectTools(db)
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .leftJoin('assessment', (join) =>
      // An assessment of an earlier definition says nothing of this one.
      join
        .onRef('assessment.tool', '=', 'tool.id')
        .onRef('assessment.digest', '=', 'tool.digest')
        .on('tool.category', 'is not', null),
    )
    .select(['tool_version.definition', 'assessment.body as assessment']);

type WholeRow = Awaited<ReturnType<ReturnType<typeof selectWholeTools>['execute']>>[number];

/** What such a row has besides the summary. */
export const wholeOf = ({ definition, assessment }: Pick<WholeRow, 'definition' | 'assessment'>) => ({
  definition: readDefinition(definition),
  assessment: assessment === null ? null : parseStored(Assessment, assessment),
});
