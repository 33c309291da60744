import type { Effect } from '../reading/words/effect.ts';
import { defineRule } from '../rule.ts';
import { earlyCues, inDomain, leadingActs, placesOf, speaksOf, thingsOf } from '../conditions/select.ts';

const SENDING: readonly Effect[] = ['send', 'publish'];

export default defineRule({
  id: 'reaches-people-outside',
  title: 'It reaches people outside',
  moves: 'risk',
  capability: 'sends-outward',
  rationale: 'Mail, text messages and calls leave the organisation and cannot be recalled.',
  limits: 'A mail may go to the sender only.',
  references: ['mitre-atlas-5.6.1/AML.T0086'],
  prior: { risk: 0.7 },
  examples: {
    match: [{ name: 'send_email', description: 'Send an email to a recipient.' }, { name: 'send_sms' }],
    noMatch: [{ name: 'list_emails' }, { name: 'create_draft', description: 'Creates a draft email.' }],
  },
  detect(features) {
    // A campaign or a call is started, and then goes out.
    const acts = leadingActs(features, speaksOf(features, 'outward') ? [...SENDING, 'job'] : SENDING).filter(
      ({ effect, verb, things }) =>
        effect !== 'job' || (!verb.startsWith('step') && things.some(({ classes }) => classes.has('outward'))),
    );
    if (acts.length === 0) return [];
    const things = placesOf(thingsOf(acts, 'outward'));
    const domain = inDomain(features, 'mail', 'telephony', 'social') ? placesOf(acts) : [];
    const verbs = placesOf(
      acts.filter(({ verb }) => /^(?:email|mail|sms|text|call|dial|fax|tweet|resend)$/.test(verb)),
    );
    return [...things, ...domain, ...verbs, ...earlyCues(features, 2, 'outward')];
  },
});
