import { startOfCivilDay, type StandingRefusal } from '@etabli/domain';
import { STAFF } from '../authorise';
import type { Sentences } from '../sentence';
import { dayInWords } from './words';

/** Where the person stands with the manufacture: money, documents, house rules. */
export const standingSentences: Sentences<StandingRefusal> = {
  PAYMENT_IN_ARREARS: {
    fr: (r) =>
      r.state === 'SUSPENDED'
        ? 'L’abonnement est suspendu pour impayé.'
        : 'Un paiement est en retard : les nouvelles réservations sont bloquées.',
    en: (r) =>
      r.state === 'SUSPENDED'
        ? 'The subscription is suspended for non-payment.'
        : 'A payment is overdue: new bookings are blocked.',
    remedy: {
      fr: () => 'Réglez ce qui est dû, ou convenez d’un échéancier avec l’accueil.',
      en: () => 'Pay what is owed, or agree on instalments with the front desk.',
    },
    overridableBy: STAFF,
  },
  DOCUMENT_MISSING: {
    fr: (r) => {
      if (r.state === 'SUBMITTED')
        return `Votre document « ${r.documentTypeName} » attend d’être vérifié par l’équipe.`;
      if (r.state === 'REFUSED') return `Votre document « ${r.documentTypeName} » a été refusé.`;
      return r.validThrough
        ? `Votre document « ${r.documentTypeName} » n’est plus valable ce jour-là : il s’arrête le ${dayInWords(startOfCivilDay(r.validThrough), 'FR')}.`
        : `Il manque votre document « ${r.documentTypeName} ».`;
    },
    en: (r) => {
      if (r.state === 'SUBMITTED') return `Your document “${r.documentTypeName}” is waiting for review by the team.`;
      if (r.state === 'REFUSED') return `Your document “${r.documentTypeName}” was refused.`;
      return r.validThrough
        ? `Your document “${r.documentTypeName}” is no longer valid on that day: it ends on ${dayInWords(startOfCivilDay(r.validThrough), 'EN')}.`
        : `Your document “${r.documentTypeName}” is missing.`;
    },
    remedy: {
      fr: (r) =>
        r.state === 'SUBMITTED'
          ? 'Patientez, ou demandez à l’accueil de le regarder.'
          : 'Déposez-le en photo ou en PDF depuis votre compte.',
      en: (r) =>
        r.state === 'SUBMITTED'
          ? 'Wait, or ask the front desk to look at it.'
          : 'Send a photo or a PDF of it from your account.',
    },
    overridableBy: STAFF,
    typename: 'DocumentMissing',
  },
  HOUSE_RULES_NOT_ACCEPTED: {
    fr: (r) => `Le règlement intérieur en vigueur (version ${r.version}) n’est pas encore accepté.`,
    en: (r) => `The house rules in force (version ${r.version}) are not accepted yet.`,
    remedy: {
      fr: () => 'Lisez-le et acceptez-le depuis votre compte : cela prend quelques minutes.',
      en: () => 'Read and accept them from your account: it takes a few minutes.',
    },
    typename: 'AgreementMissing',
  },
};
