import { KEY_LASTS } from '../http/idempotency';
import { type Sandbox } from '../sandbox';

const DAY = 86_400;
/** Stripe lists events for thirty days. */
const EVENTS_LAST = 30 * DAY;

/** Once a day, forgets what Stripe would have forgotten. */
export function sweep(sandbox: Sandbox): void {
  const now = sandbox.now();
  if (sandbox.settings.sweptAt + DAY > now) return;
  sandbox.run((change) => {
    for (const { id, created } of change.all('event')) if (created + EVENTS_LAST < now) change.remove('event', id);
    for (const { id, endedAt } of change.all('receipt')) if (endedAt + EVENTS_LAST < now) change.remove('receipt', id);
    for (const { key, createdAt } of change.all('kept_answer'))
      if (createdAt + KEY_LASTS < now) change.remove('kept_answer', key);
  });
  sandbox.set({ sweptAt: now });
}
