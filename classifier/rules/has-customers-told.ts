import { leads, parametersNamed } from '../conditions/select.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';

const flag = (name: string, tool: string) => ({
  name: tool,
  inputSchema: { type: 'object' as const, properties: { [name]: { type: 'boolean' } } },
});

export default defineRule({
  id: 'has-customers-told',
  title: 'It can have a customer told of the change',
  moves: 'risk',
  capability: 'sends-outward',
  rationale: 'What a shop or a clinic writes to somebody outside cannot be recalled.',
  limits: 'The flag may be off unless it is asked for.',
  references: ['mitre-atlas-5.6.1/AML.T0086'],
  prior: { risk: 0.8 },
  examples: {
    match: [flag('notify_customer', 'fulfill_order'), flag('emailGuest', 'updateStay')],
    noMatch: [
      flag('notify_customer', 'get_order'),
      flag('notify_users', 'update_issue'),
      flag('skip_client_notify', 'x'),
    ],
  },
  detect(features) {
    if (!leads(features, ['create', 'update', 'shelve'])) return [];
    return parametersNamed(features, CUSTOMERS)
      .filter(({ words }) => TELLS.test(words[0] ?? ''))
      .map(keyPlace);
  },
});

const CUSTOMERS =
  'customer customers client clients guest guests buyer buyers shopper shoppers patient patients tenant tenants donor donors subscriber subscribers attendee attendees applicant applicants candidate candidates';
const TELLS = /^(?:notify|email|mail|sms|text|message|tell|inform|alert)$/;
