import { scannedPapers } from '#classifier/conditions/privacy/scanned-papers.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const papers = (features: Features): string[] => scannedPapers(features, features.acts).map(({ word }) => word);

testCases('papers that somebody has scanned', papers, [
  ...eachOf('paperless docspell papermerge teedy mayan docuware papra', (product) => [
    `are a document of ${product}`,
    `npm/${product}-kit | get_document | |`,
    ['document'],
  ]),
  ...eachOf('documents thumbnail preview notes', (thing) => [
    `are ${thing}`,
    `npm/paperless-kit | get_${thing} | |`,
    [thing],
  ]),
  ['are no types of them', 'npm/paperless-kit | list_document_types | |', []],
  ['are no document of any other product', '| get_document | |', []],
]);
