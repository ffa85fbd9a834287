export * from './booking.module';
export * from './bookings.query';
export type { BookingView } from './booking-view';
export * from './graphql/booking.type';
export * from './graphql/planning.type';
export * from './graphql/refusal-types';
export * from './graphql/waitlist-refusal-types';
export * from './planning.query';
export * from './graphql/today.type';
