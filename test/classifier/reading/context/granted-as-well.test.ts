import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const effects = ({ acts }: Features): string[] => acts.map(({ verb, effect }) => `${verb} ${effect}`);

testCases('what is taken back', effects, [
  ['is access where the same call grants it', '| x | | Grants or revokes access.', ['grant grant', 'revoke grant']],
  ['is what is allowed in', '| x | | Whitelists an IP or removes an IP.', ['whitelist grant', 'remove grant']],
  ['is lost where nothing is granted', '| x | | Revokes access.', ['revoke revoke']],
  [
    'is lost where something else is granted',
    '| x | | Grants access or removes a tag.',
    ['grant grant', 'remove delete'],
  ],
  ['is lost where a member is added', '| x | | Adds or removes a member.', ['add grant', 'remove delete']],
]);
