import type { Features } from '../../reading/features.ts';
import { nameSays } from '../select.ts';

/** Whether a tool tells of the user whose token the agent uses: that it has already. */
export const isOneself = (features: Features): boolean =>
  nameSays(features, 'whoami me myself self current authenticated').length > 0 ||
  features.opening.some(
    ({ text }, index) =>
      ONESELF.has(text) &&
      features.opening.slice(index + 1, index + 4).some((word) => /^(?:user|account|profile)/.test(word.text)),
  );

const ONESELF = new Set('current currently authenticated logged-in signed-in logged signed your'.split(' '));
