import { ownScreen } from '#classifier/conditions/privacy/own-screen.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const shown = (features: Features): string[] => ownScreen(features, features.acts).map(({ word }) => word);

testCases('what shows a screen', shown, [
  ['is a picture of all that is open', '| take_screenshot | | Shows all of the desktop.', ['screenshot', 'desktop']],
  ['is one where the name says so', '| take_screenshot_of_desktop | |', ['screenshot']],
  ['is one where the product says so', 'npm/desktop-kit | take_screenshot | |', ['screenshot']],
  ['is a screen that is captured', '| capture_screen | | Captures the whole of it.', ['screen']],
  ['is no screen that is locked', '| lock_screen | | Locks the whole of it.', []],
  ['is no picture of anything smaller', '| take_screenshot | |', []],
  ['is no picture of a page', 'npm/browser-kit | take_screenshot | | Takes a screenshot of the desktop.', []],
  ['is no folder of pictures', '| get_screenshot_folder | | Tells the folder of the desktop.', []],
  [
    'is the tree of what is open on a machine',
    'npm/macos-kit | inspect_it | | Reads the accessibility tree of an app.',
    ['tree'],
  ],
  ['is an element of it', 'npm/windows-kit | find_it | | Finds elements by role.', ['elements', 'elements']],
  ['is the state of a desktop', '| get_desktop_state | |', ['state']],
  ['is what is on its screen', 'npm/macos-kit | read_it | | Reads the screen.', ['screen', 'screen']],
  ['is no tree of folders', 'npm/macos-kit | get_tree | |', []],
  ['is no tree of no machine', '| inspect_it | | Reads the accessibility tree of an app.', []],
  ...eachOf('unity playwright-test jest svelte excalidraw e2b-sandbox minecraft', (product) => [
    `is none of ${product}`,
    `npm/${product}-kit | inspect_it | | Reads the accessibility tree of an app on the desktop.`,
    [],
  ]),
]);
