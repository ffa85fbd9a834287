import type { Language } from '@etabli/domain';
import type { NoticeWords } from '@etabli/notifications';
import { sessionInWords, type SessionTold } from './session-told';

/** Why a session is called off, as people read it. */
export interface Reason {
  /** As somebody wrote it. */
  readonly reason: string;
  /** For a reason of ours. */
  readonly reasonInEnglish?: string;
}

/** Tells who was enrolled or waiting that a session will not take place. */
export const sessionCancelledWords = (session: SessionTold, why: Reason, language: Language): NoticeWords =>
  language === 'EN'
    ? {
        title: `Session called off: ${session.title}`,
        paragraphs: [
          `This session will not take place: ${sessionInWords(session, language)}.`,
          `Reason: ${why.reasonInEnglish ?? why.reason}`,
        ],
        action: 'See the next sessions',
      }
    : {
        title: `Session annulée\u00a0: ${session.title}`,
        paragraphs: [
          `Cette session n’aura pas lieu\u00a0: ${sessionInWords(session, language)}.`,
          `Motif\u00a0: ${why.reason}`,
        ],
        action: 'Voir les prochaines sessions',
      };
