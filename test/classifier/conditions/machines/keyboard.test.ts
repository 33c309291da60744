import { typedAnywhere } from '#classifier/conditions/machines/keyboard.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('the keys that reach whatever has the focus', (features) => typedAnywhere(features).map(({ verb }) => verb), [
  ['are those that are pressed', '| x | | Presses a key.', ['press']],
  ['are those that are typed, whatever it is', 'npm/desktop-kit | x | | Types words.', ['type']],
  ['are none where something else is pressed', '| x | | Presses a button.', []],
  ['are none that are only moved', '| x | | Moves a key.', []],
  ['are none where the tool reads', '| get_key | | Presses a key.', []],
  ['are text that is typed', '| x | | Types text.', ['type']],
  ['are one of what is put in', '| input_text_key | |', ['input_text']],
  ['are one of several things', '| x | | Presses a note key.', ['press']],
  ['are no keyhole', '| press_keyhole | |', []],
  ['are no monkey', '| press_monkey | |', []],
  ...eachOf('keypress key_down key_event input_key', (verb) => [`are those of ${verb}`, `| ${verb} | |`, [verb]]),
  ...eachOf('enter tab return', (key) => [`are ${key} alone`, `| press_${key} | |`, [`press_${key}`]]),
  ...eachOf(
    'key keys keyboard keyboards keystroke keystrokes shortcut shortcuts hotkey hotkeys combination combinations text',
    (thing) => [`are a ${thing}`, `| press_${thing} | |`, ['press']],
  ),
  ['are those that are sent', '| send_keys | |', ['send']],
  ['are those that are simulated', '| simulate_keystrokes | |', ['simulate']],
  ...eachOf('selector element uid ref locator xpath webview udid serial', (name) => [
    `go no further than a ${name} that is given`,
    `| press_key | ${name}:string |`,
    [],
  ]),
  ...eachOf('browser page webview mobile ui tv remote element phone android ios sim', (word) => [
    `go no further than the ${word} that the name says`,
    `npm/desktop-kit | ${word}_press_key | |`,
    [],
  ]),
  ...eachOf('playwright minecraft cypress unity', (product) => [
    `go no further than ${product}`,
    `npm/${product}-kit | press_key | |`,
    [],
  ]),
  ['go no further than a device', 'npm/homekit-kit | press_key | |', []],
  ...eachOf('desktop computer windows macos autohotkey pyautogui xdotool hammerspoon', (word) => [
    `reach all of a device that is a ${word}`,
    `npm/${word}-device-kit | press_key | |`,
    ['press'],
  ]),
]);
