import type { Catalogue } from './catalogue.ts';
import { claim, release } from './claims.ts';
import { readFingerprint } from './fingerprint.ts';
import { counts } from './queries/counts.ts';
import { judgedTools } from './queries/judged-tools.ts';
import { lastAttempt } from './queries/last-attempt.ts';
import { newest, riskiest } from './queries/rankings.ts';
import { related } from './queries/related.ts';
import { search } from './queries/search.ts';
import { server } from './queries/server.ts';
import { servers } from './queries/servers.ts';
import { tool } from './queries/tool.ts';
import { tools } from './queries/tools.ts';
import { ungraded } from './queries/ungraded.ts';
import { unassessed } from './queries/unassessed.ts';
import { record } from './record.ts';
import { saveAssessments } from './save-assessments.ts';
import { saveServerAssessment } from './save-server-assessment.ts';
import type { SearchIndex } from './search-index.ts';
import type { Database } from './tables.ts';

/** The catalogue over a database whose tables are there, and over the way in which that database searches. */
export const catalogueOf = (db: Database, index: SearchIndex): Catalogue => ({
  record: (ref, observation) => record(db, index, ref, observation),
  saveAssessments: (assessments) => saveAssessments(db, assessments),
  saveServerAssessment: (slug, assessment) => saveServerAssessment(db, slug, assessment),
  lastAttempt: (name) => lastAttempt(db, name),
  claim: (name, by) => claim(db, name, by),
  release: (name, owner) => release(db, name, owner),
  unassessed: (ruleset) => unassessed(db, ruleset),
  ungraded: (ruleset) => ungraded(db, ruleset),
  judgedTools: (slug) => judgedTools(db, slug),
  counts: () => counts(db),
  servers: (page) => servers(db, page),
  server: (slug) => server(db, slug),
  tools: (page) => tools(db, page),
  tool: (ofServer, slug) => tool(db, ofServer, slug),
  search: (query, page) => search(db, index, query, page),
  related: (ofServer, slug, limit) => related(db, index, ofServer, slug, limit),
  riskiest: (limit) => riskiest(db, limit),
  newest: (limit) => newest(db, limit),
  fingerprint: () => readFingerprint(db),
  close: () => db.destroy(),
});
