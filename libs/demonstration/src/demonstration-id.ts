import { v5 } from 'uuid';

const NAMESPACE = '5c1d6f6e-3f5b-4d5e-9a57-0e7ab11f0001';

/** The identifier of a row of the demonstration: always the same for the same thing (UUID version 5, RFC 9562). */
export const demonstrationId = (table: string, name: string): string => v5(`${table}/${name}`, NAMESPACE);
