import { changedBookings } from '#classifier/conditions/money/changed-bookings.ts';
import { testCases } from '../../cases.ts';

testCases('the changes of a booking that cost money', (features) => changedBookings(features).map(({ verb }) => verb), [
  ['are those that a definition says so of', '| change_ticket | | Changes it. You will be charged.', ['change']],
  ['are none where it says nothing of money', '| change_ticket | | Changes it.', []],
  ['are those of what is paid for', 'npm/flight-kit | rebook_flight | |', ['rebook']],
  ['are none of what is not booked', '| change_note | | Changes it. You will be charged.', []],
  ['are none of what is only looked at', '| get_flight | | Gets it. You will be charged.', []],
  ['are none of what is noted beside it', '| create_flight_note | | Notes it. You will be charged.', []],
]);
