import { describe } from 'node:test';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { testAssessments } from './contract/assessments.ts';

import { testChanges } from './contract/changes.ts';
import { testClaims } from './contract/claims.ts';
import { testHostileText } from './contract/hostile-text.ts';
import { testLists } from './contract/lists.ts';
import { testPrecedence } from './contract/precedence.ts';
import { testProperties } from './contract/properties.ts';
import { testRecording } from './contract/record.ts';
import { testRetirement } from './contract/retirement.ts';
import { testSearch } from './contract/search.ts';
import { testServerAssessments } from './contract/server-assessments.ts';

/** Opens an empty catalogue; `await using` closes it. */
export type OpenCatalogue = () => Promise<Catalogue & AsyncDisposable>;

/** What every database behind the `Catalogue` interface must do. */
export function testCatalogue(database: string, open: OpenCatalogue): void {
  describe(`a catalogue in ${database}`, () => {
    testRecording(open);
    testPrecedence(open);
    testAssessments(open);
    testServerAssessments(open);
    testChanges(open);
    testClaims(open);
    testRetirement(open);
    testLists(open);
    testSearch(open);
    testHostileText(open);
    testProperties(open);
  });
}
