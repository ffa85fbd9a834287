import type { Refusal } from '@etabli/domain';
import type { Sentence } from '../sentence';
import { agreementSentences } from './agreement.sentences';
import { allocationSentences } from './allocation.sentences';
import { applicationSentences } from './application.sentences';
import { bankSentences } from './bank.sentences';
import { billingSentences } from './billing.sentences';
import { bookingSentences } from './booking.sentences';
import { businessSentences } from './business.sentences';
import { commonSentences } from './common.sentences';
import { documentSentences } from './document.sentences';
import { enrolmentSentences } from './enrolment.sentences';
import { floorSentences } from './floor.sentences';
import { habilitationSentences } from './habilitation.sentences';
import { importSentences } from './import.sentences';
import { lendingSentences } from './lending.sentences';
import { membershipSentences } from './membership.sentences';
import { peopleSentences } from './people.sentences';
import { planSentences } from './plan.sentences';
import { presenceSentences } from './presence.sentences';
import { quizSentences } from './quiz.sentences';
import { seatSentences } from './seat.sentences';
import { seriesSentences } from './series.sentences';
import { sessionSentences } from './session.sentences';
import { subscriptionChangeSentences } from './subscription-change.sentences';
import { subscriptionLifeSentences } from './subscription-life.sentences';
import { timeSentences } from './time.sentences';
import { recordedSentences } from './recorded.sentences';
import { sponsorshipSentences } from './sponsorship.sentences';
import { waitlistSentences } from './waitlist.sentences';
import { workshopSentences } from './workshop.sentences';

/** Every refusal of the product, by code. */
export const SENTENCES: Readonly<Record<string, Sentence<never>>> = {
  ...agreementSentences,
  ...allocationSentences,
  ...applicationSentences,
  ...bankSentences,
  ...billingSentences,
  ...recordedSentences,
  ...sponsorshipSentences,
  ...bookingSentences,
  ...businessSentences,
  ...commonSentences,
  ...documentSentences,
  ...enrolmentSentences,
  ...floorSentences,
  ...habilitationSentences,
  ...importSentences,
  ...lendingSentences,
  ...membershipSentences,
  ...peopleSentences,
  ...planSentences,
  ...presenceSentences,
  ...quizSentences,
  ...seatSentences,
  ...seriesSentences,
  ...sessionSentences,
  ...subscriptionChangeSentences,
  ...subscriptionLifeSentences,
  ...timeSentences,
  ...waitlistSentences,
  ...workshopSentences,
};

/** The sentence of a refusal; a code without one is a bug. */
export function sentenceOf<R extends Refusal>(refusal: R): Sentence<R> {
  const sentence = SENTENCES[refusal.code];
  if (!sentence) throw new Error(`no sentence for refusal ${refusal.code}`);
  return sentence as unknown as Sentence<R>;
}
