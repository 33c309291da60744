import { defineRule } from '../rule.ts';
import { earlyCues, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'chooses-what-later-calls-work-on',
  title: 'It chooses what later calls of the session work on',
  moves: 'both',
  capability: null,
  rationale: 'A project or folder that is set for the session changes what the agent does next, and no data.',
  limits: 'A wrong choice turns a harmless later call into a harmful one.',
  references: ['data/labelled-tools'],
  prior: { category: { Execute: 5, Write: -2 }, risk: -0.5 },
  examples: {
    match: [
      { name: 'set_site', description: 'Sets the site for the current session.' },
      { name: 'use_project', description: 'Sets the project that subsequent calls work on.' },
    ],
    noMatch: [
      { name: 'get_site', description: 'Returns the site of the current session.' },
      { name: 'set_title', description: 'Sets the title.' },
      { name: 'rollback_page', description: 'Makes an earlier version of a page the current one.' },
      { name: 'set_default_card', description: 'Sets the card for future orders.' },
    ],
  },
  detect(features) {
    const said = earlyCues(features, 3, 'later-calls');
    const isChosen = said.length > 0 && leads(features, ['update', 'session']);
    // "Brings an earlier version back as the current one": that is what is kept of it.
    return isChosen && !BRINGS_BACK.test(features.lead?.verb ?? '') ? said : [];
  },
});

const BRINGS_BACK = /^(?:restore|revert|rollback|roll_back)$/;
