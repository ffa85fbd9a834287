/** What forbids announcing the presence of a trainer. */
export type PresenceRefusal =
  | { readonly code: 'PRESENCE_OVER' }
  | { readonly code: 'PRESENCE_OF_ANOTHER' }
  | { readonly code: 'NOT_A_TRAINER' }
  | { readonly code: 'TRAINER_PRESENT_ELSEWHERE' };
