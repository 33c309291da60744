import { peopleIn } from '#classifier/conditions/privacy/people-read.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const people = ({ acts: [act] }: Features): string[] =>
  act === undefined ? [] : peopleIn(act).map(({ word }) => word);

testCases('people of whom is read', people, [
  ['are users', '| list_users | |', ['users']],
  ['are those for hire', '| search_freelancers | |', ['freelancers']],
  ['are a profile', '| get_profile | |', ['profile']],
  ['are profiles that are searched', '| search_profiles | |', ['profiles']],
  ['are no list of profiles', '| list_profiles | |', []],
  ['are not what users have', '| list_user_colours | |', []],
  ...eachOf(
    'installed connection configuration config build launch browser printer color colour scan quality security compute vpn ssh aws network deployment voice style heap cpu memory performance agent backlink brand product app hardware tax shipping drift backup sync power device firewall identity',
    (word) => [`are no ${word} profile`, `| get_${word}_profile | |`, []],
  ),
]);
