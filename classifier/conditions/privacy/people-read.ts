import type { Act } from '../../reading/acts/act.ts';
import type { Thing } from '../../reading/words/nouns.ts';

/** Profiles of people, not those by which something is set up: "installed profiles", "a connection profile". */
export const peopleIn = ({ verb, things }: Act): readonly Thing[] =>
  things.filter(
    ({ word, head, classes }) =>
      head &&
      classes.has('people') &&
      !(
        /^profiles?$/.test(word) &&
        (things.some((other) => SET_UP.test(other.word)) || (verb === 'list' && word === 'profiles'))
      ),
  );

const SET_UP =
  /^(?:installed|connection|configuration|config|build|launch|browser|printer|colou?r|scan|quality|security|compute|vpn|ssh|aws|network|deployment|voice|style|heap|cpu|agents?|backlinks?|brand|product|app|hardware|memory|performance|tax|shipping|drift|backup|sync|power|device|firewall|identity)$/;
