import type { LifeEvent, LifeRefusal, LifeState } from '@etabli/domain';
import type { Sentences } from '../sentence';

type Words<K extends string> = Readonly<Record<K, { readonly fr: string; readonly en: string }>>;

const STATES: Words<LifeState> = {
  APPLICATION: { fr: 'en candidature', en: 'an application' },
  PAPERS: { fr: 'en attente de documents', en: 'waiting for documents' },
  ACTIVE: { fr: 'actif', en: 'active' },
  PAST_DUE: { fr: 'en retard de paiement', en: 'past due' },
  RESTRICTED: { fr: 'restreint', en: 'restricted' },
  SUSPENDED: { fr: 'suspendu', en: 'suspended' },
  PAUSED: { fr: 'en pause', en: 'paused' },
  NOTICE_GIVEN: { fr: 'en préavis', en: 'under notice' },
  ENDED: { fr: 'terminé', en: 'ended' },
};

const EVENTS: Words<LifeEvent> = {
  ACCEPT: { fr: 'être accepté', en: 'be accepted' },
  COMPLETE_PAPERS: { fr: 'commencer', en: 'start' },
  PAUSE: { fr: 'être mis en pause', en: 'be paused' },
  RESUME: { fr: 'reprendre', en: 'resume' },
  GIVE_NOTICE: { fr: 'recevoir un préavis', en: 'be given notice' },
  WITHDRAW_NOTICE: { fr: 'voir son préavis retiré', en: 'have its notice withdrawn' },
  REACH_END: { fr: 'arriver à son terme', en: 'reach its end' },
  TERMINATE: { fr: 'être résilié', en: 'be terminated' },
  DEBT_LATE: { fr: 'être en retard de paiement', en: 'fall past due' },
  DEBT_RESTRICTS: { fr: 'être restreint', en: 'be restricted' },
  DEBT_SUSPENDS: { fr: 'être suspendu', en: 'be suspended' },
  DEBT_SETTLED: { fr: 'être soldé', en: 'be settled' },
};

export const subscriptionLifeSentences: Sentences<LifeRefusal> = {
  LIFE_EVENT_OUT_OF_PLACE: {
    fr: (r) => `Un abonnement ${STATES[r.state].fr} ne peut pas ${EVENTS[r.event].fr}.`,
    en: (r) => `A subscription that is ${STATES[r.state].en} cannot ${EVENTS[r.event].en}.`,
  },
};
