import { returnsOwnProfile, tellsOfSetup } from '../conditions/own-account.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, leadingHeads, leads, placesOf, speaksOf, READING } from '../conditions/select.ts';

const SEARCHES =
  /^(?:search|scrape|crawl|fetch|extract|ask|answer|research|read|find|query|browse|explore|transcribe|reason)$/;

/** Whose status or result is what was found. */
const FOUND = /^(?:research|crawls?|scrapes?|agents?|agent_jobs?|items?|entry|entries|offers?|ads?|lots?)$/;

/** "Checks whether the account is verified" */
const CHECKS = /^(?:check|verify|validate|test|count|calculate|estimate)$/;

export default defineRule({
  id: 'searches-the-web',
  title: 'It searches or reads the open web, or what people post',
  moves: 'risk',
  capability: 'ingests-untrusted',
  rationale: 'What a search engine returns was written by anyone.',
  limits: 'Some tools of such a server only report usage.',
  references: ['owasp-llm-2026/LLM01'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      { name: 'search', description: 'Search.', server: 'npm/brave-search' },
      { name: 'get_posts', server: 'npm/reddit-reader' },
    ],
    noMatch: [
      { name: 'list_keys', description: 'Lists keys of the account.', server: 'npm/brave-search' },
      { name: 'search', description: 'Search.', server: 'npm/wiki-docs' },
      { name: 'check_status', description: 'Checks the status of the registration.', server: 'npm/mastodon-kit' },
      { name: 'list_accounts', description: 'Lists all connected accounts.', server: 'npm/mastodon-kit' },
      { name: 'list_languages', description: 'Lists the languages of a video.', server: 'npm/youtube-kit' },
      { name: 'get_me', description: 'Returns your profile.', server: 'npm/mastodon-kit' },
    ],
  },
  detect(features) {
    const isSocial = inDomain(features, 'social');
    const found =
      (isSocial || inDomain(features, 'search')) && leads(features, READING)
        ? placesOf(
            leadingActs(features, READING).filter(({ verb, things }) =>
              isSocial ? !CHECKS.test(verb) : SEARCHES.test(verb) || things.some(({ word }) => FOUND.test(word)),
            ),
          )
        : [];
    if (found.length === 0) return [];
    // Of what strangers wrote, counts and kinds are none.
    const tells = leadingHeads(features, READING, 'structure').some(({ word }) => word !== 'index');
    const isOwn = returnsOwnProfile(features) || (isSocial && tellsOfSetup(features));
    return speaksOf(features, 'docs') || tells || isOwn ? [] : found;
  },
});
