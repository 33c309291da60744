import type { Catalogue } from './catalogue.ts';
import { claim, release, sweepClaims } from './claims.ts';
import { readFingerprint } from './fingerprint.ts';
import { changeSets } from './queries/change-sets.ts';
import { changes } from './queries/changes.ts';
import { counts } from './queries/counts.ts';
import { judgedTools } from './queries/judged-tools.ts';
import { definition } from './queries/definition.ts';
import { lastAttempt } from './queries/last-attempt.ts';
import { newest, riskiest } from './queries/rankings.ts';
import { related } from './queries/related.ts';
import { search } from './queries/search.ts';
import { serverRef } from './queries/server-ref.ts';
import { server } from './queries/server.ts';
import { servers } from './queries/servers.ts';
import { tool } from './queries/tool.ts';
import { tools } from './queries/tools.ts';
import { ungraded } from './queries/ungraded.ts';
import { unassessed } from './queries/unassessed.ts';
import { unjudged } from './queries/unjudged.ts';
import { record } from './record.ts';
import { relist } from './relist.ts';
import { saveAssessments } from './save-assessments.ts';
import { saveServerAssessment } from './save-server-assessment.ts';
import { saveJudgements } from './save-judgements.ts';
import type { SearchIndex } from './search-index.ts';
import type { Database } from './tables.ts';

/** The catalogue over a database whose tables are there, and over the way in which that database searches. */
export const catalogueOf = (db: Database, index: SearchIndex): Catalogue => ({
  record: (ref, observation) => record(db, index, ref, observation),
  relist: (ref, listedAt) => relist(db, index, ref, listedAt),
  saveAssessments: (assessments) => saveAssessments(db, assessments),
  saveServerAssessment: (slug, assessment) => saveServerAssessment(db, slug, assessment),
  saveJudgements: (judgements) => saveJudgements(db, judgements),
  lastAttempt: (name) => lastAttempt(db, name),
  claim: (name, by) => claim(db, name, by),
  sweepClaims: (by) => sweepClaims(db, by),
  release: (name, owner) => release(db, name, owner),
  unassessed: (ruleset) => unassessed(db, ruleset),
  ungraded: (ruleset) => ungraded(db, ruleset),
  judgedTools: (slug) => judgedTools(db, slug),
  unjudged: (ruleset) => unjudged(db, ruleset),
  counts: () => counts(db),
  servers: (page) => servers(db, page),
  server: (slug) => server(db, slug),
  tools: (page) => tools(db, page),
  tool: (ofServer, slug) => tool(db, ofServer, slug),
  search: (query, page) => search(db, index, query, page),
  changes: (page) => changes(db, page),
  changeSets: (filter) => changeSets(db, filter),
  definition: (digest) => definition(db, digest),
  serverRef: (slug) => serverRef(db, slug),
  related: (ofServer, slug, limit) => related(db, index, ofServer, slug, limit),
  riskiest: (limit) => riskiest(db, limit),
  newest: (limit) => newest(db, limit),
  fingerprint: () => readFingerprint(db),
  close: () => db.destroy(),
});
