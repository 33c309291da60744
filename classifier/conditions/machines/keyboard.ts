import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { inDomain, leadingActs, leads, nameSays, parametersNamed } from '../select.ts';

/**
 * Keys that are pressed on a computer, not in a page or on a phone: they reach whatever has the focus, a terminal as well.
 */
export function typedAnywhere(features: Features): readonly Act[] {
  if (!leads(features, ['device'])) return [];
  const acts = leadingActs(features, ['device']).filter(
    ({ verb, things }) =>
      PRESSES.test(verb) && (KEYS.test(verb) || verb === 'type' || things.some(({ word }) => PRESSED.test(word))),
  );
  return acts.length === 0 || isConfined(features) ? [] : acts;
}

const PRESSES =
  /^(?:type|press|keypress|hit|send|simulate|input_key|input_text|key_event|key_down|press_(?:enter|tab|return))$/;
const KEYS = /^(?:keypress|key_down|key_event|input_key|press_(?:enter|tab|return))$/;
const PRESSED = /^(?:keys?|keyboards?|keystrokes?|shortcuts?|hotkeys?|combinations?|key_combinations?|text)$/;

/** Where keys go to an element, a page, a phone, a game or a simulator, and no further. */
const isConfined = (features: Features): boolean =>
  inDomain(features, 'browser', 'game', 'testing', 'editor') ||
  parametersNamed(features, 'selector element uid ref locator xpath webview udid serial').length > 0 ||
  nameSays(features, 'browser page webview mobile ui tv remote element phone android ios sim').length > 0 ||
  (inDomain(features, 'device') && !DESKTOPS.some((word) => features.productWords.has(word)));

const DESKTOPS = ['desktop', 'computer', 'windows', 'macos', 'autohotkey', 'pyautogui', 'xdotool', 'hammerspoon'];
