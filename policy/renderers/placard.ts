import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';

/** The policy itself, which Placard's own gateway enforces to the letter. */
export const placard: Renderer = {
  title: 'Placard gateway',
  docs: null,
  basis: 'The evaluator that the other formats are tested against.',
  caveats: ['It asks a person through the client, and refuses where the client cannot ask.'],
  render(stack) {
    const [only, ...more] = stack;
    const file = {
      name: 'policy.json',
      where:
        'Anywhere; then put `placard gateway --policy policy.json --` in front of the command that starts the server.',
      language: 'json',
      text: json(more.length === 0 ? only : { version: '1', servers: stack }),
    } as const;
    return { files: [file], says: stack, losses: [] };
  },
};
