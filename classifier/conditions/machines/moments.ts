import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import {
  does,
  doesLike,
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leadingNamed,
  leads,
  names,
  opens,
  parametersNamed,
  parametersWith,
  placesOf,
  speaksOf,
  thingsThat,
  DELETING,
} from '../select.ts';

/** What a tool does that is over with the next call: what is heard, where the pointer is, what a program has set for now. */
export const momentary = (features: Features): readonly Place[] => [
  ...placesOf(played(features)),
  ...placesOf(spoken(features)),
  ...placesOf(opened(features)),
  ...placesOf(queued(features)),
  ...placesOf(pointed(features)),
  ...placesOf(setForNow(features)),
  ...placesOf(begun(features)),
  ...placesOf(switched(features)),
  // Where a program is stopped to be looked at
  ...placesOf(leadingNamed(features, DELETING, STOPS)),
];

const STOPS = /^(?:breakpoints?|watchpoints?|logpoints?)$/;

/** Something that plays is played, paused or passed over, or made louder. */
function played(features: Features): readonly Act[] {
  const isOfPlayer = speaksOf(features, 'played');
  if ((!isOfPlayer && !doesLike(features, PASSES)) || inDomain(features, 'telephony')) return [];
  const acts = leadingActs(features, ['device', 'job', 'update']);
  if (!isOfPlayer) return acts.filter(({ verb }) => PASSES.test(verb));
  return acts.filter(({ verb, effect, things }) =>
    effect === 'device'
      ? PASSES.test(verb) ||
        things.some(
          ({ head, classes, word }) => head && classes.has('played') && (PLAYS.test(verb) || SOUNDS.test(word)),
        )
      : /^(?:pause|unpause|resume)$/.test(verb) && things.some(({ head, word }) => head && GOES_ON.test(word)),
  );
}

/** "Speaks a text aloud", "Starts a countdown"; a call or a meeting is joined by others. */
const spoken = (features: Features): readonly Act[] =>
  (does(features, SPEAKS) || names(features, TIMERS)) && !inDomain(features, 'telephony') && !opens(features, HEARD_BY)
    ? leadingActs(features, ['device', 'job']).filter(
        ({ verb, effect, things }) =>
          (effect === 'device' && SPEAKS.includes(verb)) ||
          (BEGINS.test(verb) &&
            parametersNamed(features, 'task project issue').length === 0 &&
            things.some(({ head, word }) => head && TIMERS.test(word))),
      )
    : [];

const SPEAKS: readonly string[] = ['speak', 'say'];
const HEARD_BY = new Set(
  'call calls meeting meetings bot announcement conversation caller file saves saved'.split(' '),
);
/** One that is stopped books the time. */
const BEGINS = /^(?:start|begin|set)$/;
const TIMERS = /^(?:(?:\w+_)?timers?|countdowns?|stopwatch|pomodoros?|metronome)$/;

/** "Opens the editor", "Loads another checkpoint": what is then open, or in memory, and closed as quickly. */
const opened = (features: Features): readonly Act[] =>
  does(features, OPENS) &&
  leads(features, ['job', 'device', 'run', 'session']) &&
  (names(features, PROGRAMS) || names(features, LOADED))
    ? leadingActs(features, ['job', 'device', 'run']).filter(({ verb, things }) =>
        things.some(
          ({ head, word }) =>
            head &&
            (verb === 'load'
              ? LOADED.test(word)
              : STARTS.test(verb) && PROGRAMS.test(word) && parametersWith(features, 'url').length === 0),
        ),
      )
    : [];

const OPENS: readonly string[] = ['open', 'launch', 'start', 'load'];
const STARTS = /^(?:open|launch|start)$/;
const PROGRAMS = /^(?:\w+_)?(?:editors?|studio|gui|calendar_app|picker|inspector)$/;
const LOADED = /^(?:checkpoints?|models?|world|town|map|scenes?|tracks?|decks?|sample_sets?)$/;

const PASSES = /^(?:(?:next|previous|prev)_(?:track|song|slide)|volume_(?:up|down))$/;

const PLAYS = /^(?:play|skip|seek|rewind|fast_forward|scrub|crossfade|turn_(?:up|down)|go_(?:back|forward))$/;
const SOUNDS =
  /^(?:volume|audio|sound|music|playback|shuffle|repeat|equali[sz]er|(?:next|previous)_(?:track|song)|metronome)$/;
const GOES_ON =
  /^(?:music|playback|tracks?|songs?|albums?|playlists?|audio|sounds?|videos?|podcasts?|episodes?|radio|media|movies?|films?|game|play_?mode|slideshow|audiobooks?|(?:media_)?player)$/;

/** A song that is played after this one. */
const queued = (features: Features): readonly Thing[] =>
  features.words.includes('queue') && speaksOf(features, 'played')
    ? headsOf(leadingActs(features, ['create']), 'played')
    : [];

/** The mouse pointer is moved, and nothing is pressed. */
const pointed = (features: Features): readonly Act[] =>
  names(features, POINTERS) || does(features, ['mouse_move'])
    ? leadingActs(features, ['device']).filter(
        ({ verb, things }) =>
          verb === 'mouse_move' ||
          (/^(?:move|set)$/.test(verb) && things.some(({ head, word }) => head && POINTERS.test(word))),
      )
    : [];

const POINTERS = /^(?:mouse|(?:mouse_)?(?:pointer|cursor))$/;

/** What is put on the clipboard, noted for a sum or chosen for what comes back: gone when something else is. */
function setForNow(features: Features): readonly Thing[] {
  if (!names(features, FOR_NOW)) return [];
  const acts = leadingActs(features, ['create', 'update']).filter(({ verb }) => SETS.test(verb));
  if (acts.length === 0) return [];
  return [
    ...thingsThat(acts, ({ word }) => /^(?:clipboard|pasteboard)$/.test(word)),
    ...headsNamed(acts, /^(?:logging|verbosity)$/),
    ...thingsThat(acts, ({ head, word }, { things }) => head && OF_ITSELF.test(word) && things.some(isOfItself)),
    // In a pipeline a variable is configuration, in a debugger what the program goes on with.
    ...(inDomain(features, ...CONFIGURES)
      ? []
      : thingsThat(acts, ({ word }, { things }) => /^variables?$/.test(word) && things.every(isOfSum))),
    // What a manual is looked up for
    ...(inDomain(features, 'docs') ? headsNamed(acts, /^(?:versions?|frameworks?|dialects?)$/) : []),
  ];
}

/** All that this can be. */
const FOR_NOW =
  /^(?:clipboard|pasteboard|logging|verbosity|modes?|levels?|formats?|variables?|versions?|frameworks?|dialects?)$/;
/** How much a program tells, and in which form. */
const OF_ITSELF = /^(?:modes?|levels?|formats?)$/;
const isOfItself = ({ word }: Thing): boolean =>
  /^(?:log|logs|logging|recording|output|response|verbos(?:e|ity))$/.test(word);

const SETS = /^(?:set|select|switch|choose|toggle|copy|put|write|change|define|assign)$/;
/** "Sets the value of a variable" */
const isOfSum = ({ head, word }: Thing): boolean => !head || /^(?:variables?|values?)$/.test(word);

const CONFIGURES = ['cloud', 'ci', 'automation', 'editor', 'cms', 'marketing', 'device', 'chat', 'game'] as const;

/** What is seen or heard is switched on and off, or what one is told of: "Toggles the mute of a track", "Mutes a thread". */
const switched = (features: Features): readonly Thing[] =>
  doesLike(features, SWITCHES) && !inDomain(features, 'cloud', 'network', 'device')
    ? leadingActs(features, ['update']).flatMap(({ verb, things }) =>
        things.filter(
          ({ head, word }) =>
            head && ((verb === 'toggle' && SHOWN.test(word)) || (/^(?:un)?mute$/.test(verb) && TOLD_OF.test(word))),
        ),
      )
    : [];

const SWITCHES = /^(?:toggle|(?:un)?mute)$/;
const SHOWN =
  /^(?:mute|solo|effects?|focus|(?:\w+_)?maps?|grids?|overlays?|themes?|dark_mode|layers?|tracks?|visibility|checklist_items?|subtasks?|favou?rites?|stars?|bookmarks?|animations?)$/;
const TOLD_OF = /^(?:threads?|conversations?|sources?|categor(?:y|ies)|notifications?|digests?|tracks?|topics?)$/;

/** `start_session`, of nothing but a talk with the agent; one that begins with a command runs it. */
const begun = (features: Features): readonly Act[] =>
  names(features, SESSION) &&
  leads(features, ['job']) &&
  parametersWith(features, 'command').length === 0 &&
  !inDomain(features, 'device', 'browser')
    ? leadingActs(features, ['job']).filter(
        ({ verb, things }) =>
          /^(?:start|resume|begin|continue)$/.test(verb) &&
          things.length > 0 &&
          things.every(({ word }) =>
            /^(?:(?:chat_|agent_|working_|work_|conversation_)?sessions?|chat|agent|copilot|conversations?)$/.test(
              word,
            ),
          ) &&
          things.some(({ head, word }) => head && SESSION.test(word)),
      )
    : [];

const SESSION = /session$/;
