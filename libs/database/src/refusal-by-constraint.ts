import type { Refusal } from '@etabli/domain';

/** A refusal with the plain data its sentence needs. */
type RefusalWithFacts = Refusal & Readonly<Record<string, unknown>>;

/**
 * What a violated constraint means to the person who met it, when two acts passed the rules at the same instant.
 * A unique or exclusion constraint absent from here is answered as `CONFLICT`.
 */
export const REFUSAL_BY_CONSTRAINT: Readonly<Record<string, RefusalWithFacts>> = {
  booking_no_overlap: { code: 'SLOT_TAKEN' },
  booking_own_overlap: { code: 'OWN_OVERLAP' },
  // only met when the quotas themselves change at that very instant: asking again gives the reason
  booking_quota_kept: { code: 'CONFLICT', constraint: 'booking_quota_kept' },
  business_siret_unique: { code: 'SIRET_ALREADY_REGISTERED' },
  document_type_code_unique: { code: 'DOCUMENT_TYPE_CODE_TAKEN' },
  supporting_document_same_file_once: { code: 'DOCUMENT_ALREADY_SENT' },
  client_request_once: { code: 'CLIENT_MUTATION_ID_REUSED' },
  pole_code_unique: { code: 'POLE_CODE_TAKEN' },
  resource_name_unique: { code: 'RESOURCE_NAME_TAKEN' },
  habilitation_type_code_unique: { code: 'HABILITATION_CODE_TAKEN' },
  habilitation_revocation_once: { code: 'HABILITATION_ALREADY_REVOKED' },
  training_code_unique: { code: 'TRAINING_CODE_TAKEN' },
  training_session_trainer_once: { code: 'SESSION_TRAINER_BUSY' },
  trainer_presence_one_place: { code: 'TRAINER_PRESENT_ELSEWHERE' },
  enrolment_seats_suffice: { code: 'SESSION_FULL' },
  enrolment_person_once: { code: 'ALREADY_ENROLLED' },
  plan_subscription_one_at_a_time: { code: 'SUBSCRIPTION_OVERLAPS' },
  subscription_seat_there_is_one: { code: 'NO_SEAT_LEFT' },
  subscription_seat_one_a_day: { code: 'ALREADY_A_MEMBER' },
  subscription_seat_not_besides: { code: 'ALREADY_A_MEMBER' },
  storage_place_code_unique: { code: 'PLACE_CODE_TAKEN' },
  allocation_one_at_a_time: { code: 'PLACE_HELD' },
  allocation_checked: { code: 'CHECKLIST_NOT_DONE' },
  subscription_pause_one_at_a_time: { code: 'PAUSE_OVERLAPS' },
  subscription_term_one_a_day: { code: 'PLAN_CHANGES_THAT_DAY' },
  waitlist_entry_once: { code: 'ALREADY_WAITING' },
  accessory_name_unique: { code: 'ACCESSORY_NAME_TAKEN' },
  accessory_stock_promised: { code: 'ACCESSORY_STOCK_PROMISED' },
  absence_pardon_once: { code: 'ABSENCE_PARDONED_ALREADY' },
  resource_one_level_deep: { code: 'RESOURCE_STANDS_ONE_LEVEL_DEEP' },
  bank_line_of_movement: { code: 'PAYMENT_MATCHED_ALREADY' },
  sponsored_subscription_one_sponsor: { code: 'SPONSORED_ALREADY' },
  loan_unit_once: { code: 'UNIT_ALREADY_ON_LOAN' },
};
