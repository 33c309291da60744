import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('a booking', actFrom('sentence'), [
  ['is noted where a guest is named', 'npm/inn-hotel | x | guest_name:string | Creates a booking.', 'create create'],
  ['is paid where nobody is', 'npm/inn-hotel | x | nights:integer | Creates a booking.', 'pay create'],
  ['is paid where guests are counted', 'npm/inn-hotel | x | guests:integer | Creates a booking.', 'pay create'],
  [
    'is paid where an offer is taken',
    'npm/inn-hotel | x | guest_name:string offer:string | Creates a booking.',
    'pay create',
  ],
  ['is paid where it is confirmed', 'npm/inn-hotel | x | guest_name:string | Confirms a booking.', 'pay confirm'],
]);
