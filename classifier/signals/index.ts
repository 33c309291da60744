import asksForPrivateFiles from './asks-for-private-files.ts';
import asksForTheConversation from './asks-for-the-conversation.ts';
import escapesToTheTerminal from './escapes-to-the-terminal.ts';
import goesOnPastWhatIsRead from './goes-on-past-what-is-read.ts';
import hidesFromTheUser from './hides-from-the-user.ts';
import hidesTextInUnicode from './hides-text-in-unicode.ts';
import mixesScripts from './mixes-scripts.ts';
import overridesInstructions from './overrides-instructions.ts';
import posesAsTheSystem from './poses-as-the-system.ts';
import refersToARemoteSchema from './refers-to-a-remote-schema.ts';
import sendsToAFixedAddress from './sends-to-a-fixed-address.ts';
import statesAnAttack from './states-an-attack.ts';
import steersOtherTools from './steers-other-tools.ts';
import takesWhatItDoesNotNeed from './takes-what-it-does-not-need.ts';
import turnsTextAround from './turns-text-around.ts';
import type { SignalRule } from './signal.ts';

/** Every signal, in the order of the ids. A test compares this list with the folder. */
export const SIGNALS = [
  asksForPrivateFiles,
  asksForTheConversation,
  escapesToTheTerminal,
  goesOnPastWhatIsRead,
  hidesFromTheUser,
  hidesTextInUnicode,
  mixesScripts,
  overridesInstructions,
  posesAsTheSystem,
  refersToARemoteSchema,
  sendsToAFixedAddress,
  statesAnAttack,
  steersOtherTools,
  takesWhatItDoesNotNeed,
  turnsTextAround,
] as const satisfies readonly SignalRule[];

export type SignalId = (typeof SIGNALS)[number]['id'];
