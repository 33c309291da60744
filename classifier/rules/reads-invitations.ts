import { fetchedNamed } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, placesOf } from '../conditions/select.ts';

const EVENT = /^(?:events?|calendar_events?|meetings?|appointments?|bookings?|invitations?|agenda)$/;
const CALENDAR_EVENT = /^calendar_event/;

export default defineRule({
  id: 'reads-invitations',
  title: 'It returns events that others can put into a calendar',
  moves: 'nothing',
  capability: 'ingests-untrusted',
  rationale: 'An invitation is in the calendar before anyone accepts it, with its title and its text.',
  limits: 'A calendar may take invitations from colleagues alone.',
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: {},
  examples: {
    match: [
      { name: 'list_events', server: 'npm/some-calendar' },
      { name: 'get_calendar_event', description: 'Gets a calendar event.' },
    ],
    noMatch: [
      { name: 'list_events', server: 'npm/some-queue' },
      { name: 'list_calendars', server: 'npm/some-calendar' },
      { name: 'create_event', server: 'npm/some-calendar' },
      { name: 'list_event_types', server: 'npm/some-calendar' },
    ],
  },
  detect(features) {
    const events = inDomain(features, 'calendar')
      ? fetchedNamed(features, EVENT)
      : fetchedNamed(features, CALENDAR_EVENT).filter(({ classes }) => classes.has('personal'));
    return placesOf(events);
  },
});
