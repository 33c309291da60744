import { momentary } from '#classifier/conditions/machines/moments.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const over = (features: Features): string[] => momentary(features).map(textAt);

testCases('what is heard', over, [
  ...eachOf('next_track previous_track prev_track next_song previous_slide volume_up volume_down', (verb) => [
    `is over by ${verb}`,
    `| ${verb} | |`,
    [verb],
  ]),
  ...eachOf('play skip seek rewind fast_forward crossfade turn_up turn_down go_back go_forward', (verb) => [
    `is what somebody can ${verb}`,
    `| ${verb}_song | |`,
    [verb],
  ]),
  ...eachOf('volume audio sound music playback shuffle repeat equalizer equaliser metronome', (thing) => [
    `is changed by its ${thing}`,
    `npm/spotify-kit | toggle_${thing} | |`,
    ['toggle'],
  ]),
  ...eachOf(
    'music playback track song album playlist audio sound video podcast episode radio media movie film slideshow audiobook media_player',
    (thing) => [`goes on: ${thing}`, `| resume_${thing} | |`, ['resume']],
  ),
  ...eachOf('pause unpause resume', (verb) => [`is what somebody can ${verb}`, `| ${verb}_music | |`, [verb]]),
  ...eachOf(
    'tracks songs albums playlists sounds videos podcasts episodes movies films audiobooks play_mode player',
    (thing) => [`goes on: ${thing}`, `| resume_${thing} | |`, ['resume']],
  ),
  ['is no note of a song', '| play_song_note | |', []],
  ['is one of several things', '| play_note_song | |', ['play']],
  ['is no card', '| play_card | | Plays a song.', ['Plays']],
  ['does not go on as a note of music', '| resume_music_note | |', []],
  ['goes on as one of several things', '| resume_team_music | |', ['resume']],
  ['is not what stops', '| stop_music | |', []],
  ['is no job that goes on', '| resume_job | |', []],
  ['is no list of a player', '| list_tracks | |', []],
  ['is no playlist that is changed', '| update_playlist | |', []],
  ['is nothing of a call', 'npm/twilio-kit | play_audio | |', []],
]);

testCases('what plays after this', over, [
  ['is a song of a queue that the name says', '| add_to_queue | | Adds a song.', ['song', 'song']],
  ['is queued', '| queue_song | |', ['song']],
  ['is no song that is added elsewhere', '| add_song | |', []],
  ['is no note in a queue', '| queue_note | | Adds a note.', []],
]);

testCases('where the pointer is', over, [
  ...eachOf('mouse pointer cursor mouse_pointer mouse_cursor', (thing) => [
    `is moved as a ${thing}`,
    `npm/desktop-kit | move_${thing} | |`,
    ['move'],
  ]),
  ['is told by the verb alone', '| mouse_move | |', ['mouse_move']],
  ['is not where something is pressed', 'npm/desktop-kit | click_mouse | |', []],
  ['is not where a window of it is', '| move_mouse_window | |', []],
  ['is not where anything else is', 'npm/desktop-kit | move_window | |', []],
]);

testCases('what is set for now', over, [
  ...eachOf('clipboard pasteboard', (thing) => [`is on the ${thing}`, `| set_${thing} | |`, [thing]]),
  ['is copied there', '| x | | Copies text to the clipboard.', []],
  ['is how much is logged', '| set_logging | |', ['logging']],
  ['is how much is told', '| set_verbosity | |', ['verbosity']],
  ['is a level of a log', '| set_log_level | |', ['level']],
  ['is a format of an answer', '| set_response_format | |', ['format']],
  ['is a mode of output', '| set_output_mode | |', ['mode']],
  ...eachOf('log logs logging recording output response verbose verbosity', (what) => [
    `is the level of its ${what}`,
    `| set_${what}_level | |`,
    ['level'],
  ]),
  ...eachOf('mode modes level levels format formats', (which) => [
    `is the ${which} of output`,
    `| set_output_${which} | |`,
    [which],
  ]),
  ['is no level of a blog', '| set_blog_level | |', []],
  ['is no sublevel', '| set_log_sublevel | |', []],
  ['is no formatter', '| set_log_formatter | |', []],
  ['is no level of anything else', '| set_access_level | |', []],
  ['is no clipboard that is read', '| get_clipboard | |', []],
  ['is no clipboard that is made', '| create_clipboard | |', []],
  ['is more than one variable', '| set_variables | |', ['variables']],
  ['is no variable that is set up', '| set_up_variable | |', []],
  ['is no variable that is set anew', '| reassign_variable | |', []],
  ['is a variable of a sum', '| set_variable | |', ['variable']],
  ...eachOf('variable_value variables_values', (what) => [
    `is its value: ${what}`,
    `| set_${what} | |`,
    [what.split('_')[0] ?? ''],
  ]),
  ['is no note of it', '| set_variable_note | |', []],
  ['is no variable of something', '| set_team_variable | |', ['variable']],
  ...eachOf('vercel jenkins zapier unity wordpress mailchimp homekit slack minecraft', (product) => [
    `is no variable of ${product}`,
    `npm/${product}-kit | set_variable | |`,
    [],
  ]),
  ...eachOf('version versions framework frameworks dialect dialects', (thing) => [
    `is the ${thing} of a manual`,
    `npm/context7-kit | set_${thing} | |`,
    [thing],
  ]),
  ['is no version of anything else', '| set_version | |', []],
  ...eachOf('set switch toggle copy put write change define assign', (verb) => [
    `is what somebody can ${verb}`,
    `npm/context7-kit | ${verb}_variable | |`,
    ['variable'],
  ]),
]);

testCases('what has only begun', over, [
  ...eachOf('start resume begin continue', (verb) => [
    `is a session that somebody can ${verb}`,
    `| ${verb}_session | |`,
    [verb],
  ]),
  ...eachOf('agent_session working_session work_session conversation_session', (thing) => [
    `is a ${thing}`,
    `| start_${thing} | |`,
    ['start'],
  ]),
  ['is a chat_session', '| begin_chat_session | |', ['begin']],
  ...eachOf('chat agent copilot conversation', (whose) => [
    `is a session with a ${whose}`,
    `| begin_${whose}_session | |`,
    ['begin'],
  ]),
  ['is no session of a team', '| begin_team_session | |', []],
  ['is no chat of a session', '| begin_session_chat | |', []],
  ['is nothing that is not named', '| start | | Resumes a session.', ['Resumes']],
  ['is no session that ends', '| stop_session | |', []],
  ['is no session of anything else', '| start_debug_session | |', []],
  ['is no chat alone', '| start_chat | |', []],
  ['is no session with a command', '| start_session | command:string |', []],
  ...eachOf('desktop playwright', (product) => [
    `is no session of ${product}`,
    `npm/${product}-kit | start_session | |`,
    [],
  ]),
  ['is no session that is looked at', '| get_session | |', []],
]);

testCases('where a program stops', over, [
  ...eachOf('breakpoint breakpoints watchpoint watchpoints logpoint logpoints', (thing) => [
    `is a ${thing} that is removed`,
    `| remove_${thing} | |`,
    [thing],
  ]),
  ['is no breakpoint that is set', '| list_breakpoints | |', []],
  ['is nothing else that is removed', '| remove_point | |', []],
]);
