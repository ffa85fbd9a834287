import { demonstrationId } from '../demonstration-id';

/**
 * Accounts for load tests: subscribed and authorised on every wood machine from today on, without a past. The statistics of
 * partners count people by the bookings of finished months, so these weigh nothing until someone books with them.
 */
export const LOAD_MEMBERS = Array.from({ length: 120 }, (_, rank) => {
  const number = String(rank + 1).padStart(3, '0');
  const email = `member${number}@etabli.example`;
  return { id: demonstrationId('person', email), email, firstName: 'Essai', lastName: `Volume ${number}` };
});
