import { overlaps, type Slot } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import type { Authorisation } from '../habilitation/authorisation';
import { grantId } from '../habilitation/grant-id';
import { LOAD_MEMBERS } from '../people/load-members';
import { TRAINER } from '../people/staff';
import { TRAININGS, type TrainingSketch } from './catalogue';

/** A session that was held, and the grant it led to. */
export interface PastSession {
  readonly id: string;
  readonly training: TrainingSketch;
  readonly slot: Slot;
  readonly authorisation: Authorisation;
}

const NOT_TAUGHT = new Set([TRAINER.id, ...LOAD_MEMBERS.map(({ id }) => id)]);

/** The sessions behind the grants of what is taught: each ended when the grant was written. The trainer teaches one at a time. */
export function pastSessions(ledger: readonly Authorisation[]): PastSession[] {
  const held: PastSession[] = [];
  const inOrder = ledger
    .filter(({ personId }) => !NOT_TAUGHT.has(personId))
    .sort((a, b) => a.grantedAt - b.grantedAt || a.code.localeCompare(b.code));
  for (const authorisation of inOrder) {
    const training = TRAININGS.find(({ habilitation }) => habilitation === authorisation.code);
    if (!training) continue;
    const slot = { start: authorisation.grantedAt - training.minutes * 60_000, end: authorisation.grantedAt };
    const last = held.at(-1);
    // ordered by their ends: only the last ones can be in the way
    if (last && held.slice(-5).some((other) => overlaps(other.slot, slot))) continue;
    held.push({ id: demonstrationId('training_session', grantId(authorisation)), training, slot, authorisation });
  }
  return held;
}
