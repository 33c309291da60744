import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { inDomain, thingsThat } from '../select.ts';

/** A picture of all that somebody has open, or what is written on it, not of one page or of an emulator. */
export const ownScreen = (features: Features, acts: readonly Act[]): readonly Thing[] =>
  inDomain(features, 'browser')
    ? []
    : thingsThat(
        acts,
        ({ word, head }, { verb, things }) =>
          head &&
          ((isPicture(word, verb) && says(features, ALL_OPEN)) ||
            (isOnDesktop(word, things) && says(features, OF_A_MACHINE) && !inDomain(features, ...SHOWN_ELSEWHERE))),
      );

/** What a screen or a picture of it is called, and what is on it. */
export const ON_SCREEN: ReadonlySet<string> = new Set(
  'screenshot screen desktop element elements ui_element ui_elements tree hierarchy snapshot state'.split(' '),
);

const isPicture = (word: string, verb: string): boolean =>
  word === 'screenshot' || (verb === 'capture' && word === 'screen');

/** "The accessibility tree of an app", "elements by role", "text on the screen" */
const isOnDesktop = (word: string, things: readonly Thing[]): boolean =>
  /^(?:(?:ui_)?elements?|screen|desktop)$/.test(word) ||
  (/^(?:tree|hierarchy|snapshot|state)$/.test(word) &&
    things.some((thing) => /^(?:accessibility|ui|ax|a11y|desktop|screen)$/.test(thing.word)));

const says = ({ opening, words, productWords }: Features, wanted: RegExp): boolean =>
  opening.some(({ text }) => wanted.test(text)) ||
  words.some((text) => wanted.test(text)) ||
  [...productWords].some((text) => wanted.test(text));

const ALL_OPEN = /^(?:desktop|windows|computer|monitors?|displays?|entire|whole)$/;
const OF_A_MACHINE = /^(?:desktop|windows|computer|macos|linux)$/;
const SHOWN_ELSEWHERE: readonly Domain[] = ['editor', 'game', 'testing', 'docs', 'canvas', 'sandbox'];
