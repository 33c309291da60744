import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** "Renders a book to PDF" with a file to write it to, which cannot be left out. */
export const isWrittenWhereTold = (_: Act, { parameters }: Context): boolean =>
  parameters.some(
    ({ depth, required, words, options }) =>
      depth === 0 && required && options.length === 0 && OUTPUT.test(words.join('_')),
  );

const OUTPUT = /^(?:out|output|outfile|dest|dst|destination)(?:_(?:path|file|filename|dir|directory|folder))?$/;

/** "Generates a screen" with the id of a project: it lies there from then on. */
export const isMadeInside = ({ verb }: Act, { stated, parameters }: Context): boolean =>
  stated.find(
    ({ effect, things }) =>
      effect === 'generate' &&
      things.some(({ word, head }) => head && DESIGNED.test(word)) &&
      parameters.some(({ name, depth }) => depth === 0 && INSIDE.test(name)),
  )?.verb === verb;

const DESIGNED =
  /(?:^|_)(?:screens?|pages?|views?|layouts?|mockups?|wireframes?|slides?|scenes?|frames?|designs?|prototypes?|storyboards?|decks?|widgets?|banners?|posters?|flows?|chapters?|assets?|variants?|uis?|interfaces?|podcasts?|mind_?maps?)$/;
const INSIDE =
  /^(?:notebook|project|workspace|file|board|canvas|document|deck|presentation|site|book|team|folder)_?id$/i;
