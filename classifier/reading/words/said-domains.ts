import { domainsIn, isTelling } from './domains-in.ts';
import type { Domain } from './lexicon.ts';
import { memo, ofLast } from './memo.ts';
import { lexemeAt } from './vocabulary.ts';
import { nameWords, type Word } from './words.ts';

const MAX_DESCRIPTION = 300;
/** Tools of one server come one after another, or those of a few servers by turns. */
const SERVERS = 500;

/**
 * The product domains that a server names where it describes itself: those of the first clause that names any. Clients,
 * prices, hosts and what it does without are left out; of what it documents, or publishes for everybody, that counts alone.
 */
export const domainsSaid: (description: string) => ReadonlySet<Domain> = ofLast(memo(SERVERS, read, MAX_DESCRIPTION));

function read(description: string): ReadonlySet<Domain> {
  const text = ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), description.slice(0, MAX_DESCRIPTION));
  if (IS_PUBLIC.test(text)) return new Set(['data'] as const);
  for (const clause of clausesOf(text)) {
    const domains = domainsIn(clause, isProduct);
    if (domains.has('docs')) return new Set(['docs'] as const);
    if (domains.size > 0) return domains;
  }
  return new Set();
}

const CLIENT =
  '(?:claude(?: (?:desktop|code|ai))?|cursor|chatgpt|(?:github )?copilot|codex|gemini|windsurf|cline|continue|zed|antigravity|perplexity|grok|openai|gpt(?:-\\d)?|vs ?code|jetbrains|n8n|opencode|openclaw|goose)(?: (?:ide|cli|apps?))?';

/** What a description says beside what its server is for. Each is bounded by what it may not pass. */
const ASIDES: readonly RegExp[] = [
  // A long list in brackets tells of many things, each a little.
  /\([^()]{60,}\)/g,
  // "X-API-KEY" is a header.
  /\bX-[A-Z][\w-]{0,40}/g,
  // "Claude, ChatGPT or Cursor", "from Claude": who asks.
  new RegExp(`\\b${CLIENT}(?:(?:, ?(?:and |or )?| ?(?:and|or|&|/|\\+) ?)${CLIENT})+`, 'gi'),
  new RegExp(`\\b(?:for|in|with|from|to|inside|into|via|lets?|gives?|by|through) (?:the )?${CLIENT}\\b`, 'gi'),
  // "Pay invoices" is what it is for, "paid per call" is not.
  /\b(?:pays?[ -]per|(?:paid|paying|priced|billed|metered) (?:per|via|over|in))\b[^.;:—–|]{0,300}/gi,
  /\b(?:via|over|with|using|in|by) (?:the )?(?:x402|usdc)\b[^.;:—–|,]{0,300}/gi,
  /\b(?:deploy(?:s|ed)?|hosted|runs?|running|built|powered|written|based|compatible|works|used?|ships|available|affiliated|optimi[sz]ed) (?:with|on|by|in|from|as|to|for|using)\b[^.;:—–|]{0,300}/gi,
  /(?<![.\w])(?:no|not|never|without|unlike|instead of)\b[^.;:—–|]{0,300}/gi,
];

/** "Brazilian public data", "official statistics": whatever it is of, everybody may read it. "Official data of a CRM" is its own. */
const IS_PUBLIC =
  /\b(?:[Oo]pen|(?:[Pp]ublic|[Gg]overnment|[Ss]tatistical)(?: [a-z][a-z-]{0,20}){0,2}) (?:data(?:sets?)?|registr(?:y|ies))\b|\b[Oo]fficial (?:[A-Za-z-]{1,20} )?(?:statistics|registr(?:y|ies))\b/;

/** "Acme MCP server - mail for teams" names itself first: so few words are no clause. */
const FEW_WORDS = 6;

function clausesOf(text: string): (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const part of text.split(/[.;:—–|](?:\s|$)|\s-\s/)) {
    if ((clauses.at(-1)?.length ?? 0) > FEW_WORDS) clauses.push([]);
    clauses.at(-1)?.push(...wholeWordsOf(part));
  }
  return clauses;
}

/** The words of a text as they are written: "PostgreSQL" is one. */
function wholeWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const known = lexemeAt(text, index, index + word.length);
    words.push({ text: known.text, start: index, end: index + word.length, known });
    // "HotelPlanet" is about hotels.
    if (known.domains === undefined && /[\p{Ll}\p{N}]\p{Lu}/u.test(word))
      words.push(...nameWords(word).filter(({ text }) => !OF_BRANDS.has(text)));
  }
  return words;
}

/** Parts of names whatever is sold by them: "SaladCloud", "VocaDB", "InFlight". */
const OF_BRANDS = new Set('cloud db data firefly flight broker books hub agent'.split(' '));

/** Words that tell nothing in prose: "LLM-ready", "server health", "nutrition data". */
const OF_PROSE = new Set('llm llms gpt chatgpt openai ide ides x402 usdc stocks health nutrition'.split(' '));

const isProduct = (word: Word): boolean => isTelling(word) && !OF_PROSE.has(word.text);
