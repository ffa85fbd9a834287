import type { EnrolmentState } from '@etabli/domain';
import { quizDone } from '../quiz/quiz-done';

export interface EnrolmentRow {
  readonly id: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly state: EnrolmentState;
  /** Place among those who wait, from 1; null for who does not. */
  readonly waitingRank: number | null;
  readonly offeredUntil: string | null;
  readonly enrolledAt: string;
  readonly cancelReason: string | null;
  readonly quizDone: boolean;
}

/** Selects {@link EnrolmentRow}s: add `where` and `order by`. First parameter: now. */
export const ENROLMENT = `select e.id, e.session_id as "sessionId", e.person_id as "personId",
    p.first_name || ' ' || p.last_name as "personName", e.state, e.offered_until as "offeredUntil", e.enrolled_at as "enrolledAt",
    e.cancel_reason as "cancelReason", ${quizDone('e.person_id', 's.training_id')} as "quizDone",
    case when e.state = 'WAITING' then (select count(*)::int from enrolment o
      where o.session_id = e.session_id and o.state = 'WAITING' and o.position <= e.position) end as "waitingRank"
  from enrolment e join training_session s on s.id = e.session_id join person p on p.id = e.person_id`;
