/** Advisory lock key: bookings take it shared, edits of the opening calendar exclusive, so that neither misses the other. */
export const CALENDAR_LOCK = 7_001;
