import { isOnScreen } from '#classifier/conditions/machines/screens.ts';
import { EFFECTS } from '#classifier/reading/words/effect.ts';
import { leadingActs } from '#classifier/conditions/select.ts';
import { testCases } from '../../cases.ts';

testCases(
  'whether a job is done to what a screen shows',
  (features) => leadingActs(features, EFFECTS).some((act) => isOnScreen(features, act)),
  [
    ['is true of an app on a phone', 'npm/mobile-kit | launch_app | |', true],
    ['is true of a browser', 'npm/browser-kit | launch_browser | |', true],
    ['is false of an app elsewhere', 'npm/cloud-kit | launch_app | |', false],
    ['is false of what does not show', 'npm/mobile-kit | start_timer | |', false],
    ['is false of what belongs to an app', 'npm/mobile-kit | restart_app_timer | |', false],
    ['is false of what is only listed', 'npm/mobile-kit | list_apps | |', false],
  ],
);
