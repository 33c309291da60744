import type { Database } from './tables.ts';
import type { Term } from './words.ts';

/** The texts of one tool as `words.ts` prepares them; `id` is `tool.id`. */
export interface SearchEntry {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly server: string;
}

/** A place in a result: lower scores are better, ids break ties. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

export interface SearchRequest {
  readonly terms: readonly Term[];
  /** Whether a tool must have every term, or one of them. */
  readonly match: 'all' | 'any';
  /** Slug of a server whose tools are left out. */
  readonly notOf?: string;
  readonly after?: Hit;
  readonly limit: number;
}

/** Full-text search, which every database does in its own way. Holds the tools that their servers have now. */
export interface SearchIndex {
  /** Adds tools, or replaces what is indexed of them. */
  put(db: Database, entries: readonly SearchEntry[]): Promise<void>;
  remove(db: Database, ids: readonly number[]): Promise<void>;
  /** Best first. */
  find(db: Database, request: SearchRequest): Promise<readonly Hit[]>;
}
