const DAY = 24 * 60 * 60_000;

/** A session ends when its browser has not been seen for this long. */
export const SESSION_DAYS = 30;
export const SESSION_LIFETIME = SESSION_DAYS * DAY;

/** Sightings closer than this are not written: a read must stay a read. */
export const SEEN_EVERY = 5 * 60_000;
