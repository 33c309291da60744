import { is } from './conditions.ts';
import { ANY, type Reading } from './reading.ts';

/** Says yes to what is asked for. */
export const CONFIRM: readonly Reading[] = [
  {
    role: 'confirm',
    kinds: ANY,
    name: is(
      'confirm confirmed confirmation force yes skip_confirmation skip_confirm auto_approve auto_confirm assume_yes acknowledge'
        .split(' ')
        .flatMap((word) => [word, `${word}_token`, `${word}_delete`, `${word}_deletion`])
        .join(' '),
    ),
  },
];
