import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { PAYING, cuePlaces, leadingActs } from '../select.ts';

const CHANGES = /^(?:modify|change|amend|update|edit|reschedule|rebook|move|switch|cancel)$/;
const BOOKED = /(?:^|_)(?:bookings?|reservations?|flights?|tickets?|stays?|itinerary|itineraries|rides?)$/;

/** Changes of a stay or a flight that cost the difference: by what they are, or because the definition says that money moves. */
export const changedBookings = (features: Features): readonly Act[] =>
  leadingActs(
    features,
    cuePlaces(features, 'money-moves').length > 0 ? [...PAYING, 'update', 'shelve'] : PAYING,
  ).filter(({ verb, things }) => CHANGES.test(verb) && things.some(({ word }) => BOOKED.test(word)));
