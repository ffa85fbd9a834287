import { v7 } from 'uuid';

/** A time-ordered identifier (UUID version 7, RFC 9562): new rows land at the end of the index. */
export const newId = (): string => v7();
