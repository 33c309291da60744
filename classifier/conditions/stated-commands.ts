import type { Features } from '../reading/features.ts';
import { textAfter, textAt, type Place } from '../reading/words/place.ts';
import { isTypedIntoShell } from '../reading/context/typed-into.ts';
import {
  READING,
  does,
  earlyCues,
  inDomain,
  leadingActs,
  leadingNamed,
  leads,
  names,
  parametersNamed,
  placesOf,
} from './select.ts';

/** Where a tool that runs something says that this is a command. "Opens the editor on the host" only tells where. */
export function statedCommands(features: Features): readonly Place[] {
  const typed = leads(features, ['run'])
    ? leadingActs(features, ['run']).filter((act) =>
        isTypedIntoShell(act, { texts: [features.nameWords, features.opening] }),
      )
    : [];
  if (typed.length > 0) return placesOf(typed);
  const said = earlyCues(features, 3, 'host-command');
  // In a sandbox code is run as well, and no command of the host.
  if (said.length === 0 || earlyCues(features, 3, 'sandboxed').length > 0 || !leads(features, ['run', 'job', 'any']))
    return [];
  // A slash command is one of a chat's own.
  if (names(features, SLASH)) return [];
  const named = said.filter((place) => !isOneOf(place));
  return leads(features, ['run']) ? named : named.filter((place) => !IS_WHERE.test(textAt(place)));
}

const SLASH: ReadonlySet<string> = new Set(['slash', 'slash_command', 'slash_commands']);

/** "(SSH / command / cloud)": ways to choose from, and not "shell / command lines". */
const isOneOf = (place: Place): boolean =>
  place.source.text[place.start - 1] === '(' && textAt(place).includes(' / ') && textAfter(place).startsWith(' / ');

const IS_WHERE = /(?:host|machine|server)$/i;

/**
 * Whether a command is only looked at, or reads: "Converts commands of one shell to another", "Executes a read-only command
 * on a host", from a list of them; of a database "read-only" is enough.
 */
export const onlyLooks = (features: Features): boolean =>
  earlyCues(features, 2, 'reading-commands').length > 0 ||
  (leads(features, READING) && LOOKS.test(features.lead?.verb ?? '')) ||
  (inDomain(features, 'database') && earlyCues(features, 2, 'read-only').length > 0);

const LOOKS = /^(?:convert|translate|explain|parse|lint|format|classify|describe|simplify)$/;

/** Whether what a tool stores is run by itself later: `create_schedule`, "Schedules a command" with the hours to run it at, `add_server` with the command and the arguments to start it by. */
export const runsLater = (features: Features): boolean =>
  leadingNamed(features, ['create', 'update'], SCHEDULES).length > 0 ||
  (parametersNamed(features, 'args arguments').length > 0 &&
    leadingNamed(features, ['create', 'update'], STARTED).length > 0) ||
  (does(features, ['schedule']) && parametersNamed(features, 'cron crontab schedule trigger').length > 0);

/** What a host starts by itself. */
const STARTED = /^(?:mcp_?)?servers?$|^hooks?$/;
const SCHEDULES = /^(?:schedules?|cron_?jobs?|scheduled_(?:tasks?|jobs?))$/;
