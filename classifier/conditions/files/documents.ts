import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { fetchingActs } from '../returned.ts';
import { inDomain, thingsThat } from '../select.ts';

const DOCUMENT =
  /^(?:files?|documents?|docs?|sheets?|slides?|spreadsheets?|presentations?|workbooks?|contents?|cells?|ranges?|values|rows?)$/;
const PAGE = /^(?:pages?|blocks?|children|documents?|docs?|contents?|notes?|articles?|databases?|rows?|vault)$/;

/** What a tool hands over of the documents of a drive, as heads of its acts or, for bare data, where they are taken from. */
export const driveDocuments = (features: Features): readonly Thing[] =>
  inDomain(features, 'drive') ? [...fetched(features, DOCUMENT), ...searched(features)] : [];

/** A search of a whole drive: what it finds are documents. */
const searched = (features: Features): readonly Thing[] =>
  thingsThat(fetchingActs(features), ({ word, head }, { verb }) => verb === 'search' && head && DRIVE.test(word));

const DRIVE = /^(?:drives?|dropbox|onedrive|sharepoint|gdrive)$/;

/** The same of the pages and notes of a workspace. */
export const workspacePages = (features: Features): readonly Thing[] =>
  inDomain(features, 'pages') ? fetched(features, PAGE) : [];

const fetched = (features: Features, wanted: RegExp): readonly Thing[] =>
  fetchingActs(features).flatMap(({ things, origin }) =>
    (things.length > 0 ? things : origin).filter(({ word, head }) => head && wanted.test(word)),
  );
