import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../cases.ts';

const all = ({ acts }: Features): string =>
  acts.map(({ from, effect, verb }) => `${from} ${effect} ${verb}`).join(', ');

testCases('what a flag switches on', all, [
  ['is one of two things', '| show_port | kill:boolean |', 'actions read show, actions job kill'],
  ['is done to something', '| review_page | post_comments:boolean |', 'actions read review, actions create post'],
  ['is done by itself', '| check_page | auto_fix:boolean |', 'actions read check, actions update fix'],
  ['is none by a text', '| show_port | kill:string |', 'name read show'],
  ['is none that only tells how an answer is given', '| show_page | remove_html:boolean |', 'name read show'],
  ['is none of what changes something anyway', '| rename_page | delete:boolean |', 'name update rename'],
  [
    'stands before what the description adds',
    '| read_jar | kill:boolean | Reads a jar. Warns a guest.',
    'actions read read, actions read read, actions job kill, later send warn',
  ],
]);
