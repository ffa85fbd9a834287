import { type Sandbox } from '../sandbox';
import { type Change } from '../store/change';
import { type Delivery, type Receipt } from '../store/records';
import { waitAfter } from './back-off';
import { disturb } from './disorder';
import { isTaken, postEvent } from './post-event';

/** Several at once, as Stripe does: arrival never keeps the order. */
const AT_ONCE = 4;
const LATE_BY = 600;

/** Sends everything whose time has come, and resolves when each has its answer. Gives how many were sent. */
export async function deliverDue(sandbox: Sandbox): Promise<number> {
  const now = sandbox.now();
  const due = sandbox.store.all('delivery').filter(({ dueAt }) => dueAt <= now);
  const queue = due.length > 0 ? fatesOf(sandbox, due) : [];
  const sent = queue.length;
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await deliver(sandbox, next);
  });
  await Promise.all(lanes);
  return sent;
}

/** What is really sent of what is due, when the network is told to misbehave. */
function fatesOf(sandbox: Sandbox, due: Delivery[]): Delivery[] {
  const { disorder, disorderDraws } = sandbox.settings;
  if (!disorder) return due;
  const fates = disturb(due, { ...disorder, seed: disorder.seed + disorderDraws });
  sandbox.set({ disorderDraws: disorderDraws + 1 });
  sandbox.run((change) => {
    for (const lost of fates.drop) endDelivery(change, lost, 'dropped');
    for (const late of fates.delay) change.put('delivery', late.id, { ...late, dueAt: change.now + LATE_BY });
  });
  return fates.send;
}

async function deliver(sandbox: Sandbox, delivery: Delivery): Promise<void> {
  const event = sandbox.store.find('event', delivery.event);
  const endpoint = sandbox.store.find('webhook_endpoint', delivery.endpoint);
  // nobody hears of what a power cut could still undo
  await sandbox.store.flushed();
  const answer =
    event && endpoint?.status === 'enabled' ? await postEvent(event, endpoint, sandbox.outsideNow()) : 'no endpoint';
  sandbox.run((change) => recordAnswer(change, delivery.id, answer));
}

function recordAnswer(change: Change, id: string, answer: string): void {
  const delivery = change.find('delivery', id);
  // dropped by hand, or taken as a duplicate, while it was on its way
  if (!delivery) return;
  const tried = { ...delivery, attempts: delivery.attempts + 1, lastAnswer: answer };
  const wait = waitAfter(tried.attempts);
  if (isTaken(answer)) endDelivery(change, tried, 'delivered');
  else if (wait === undefined || answer === 'no endpoint') endDelivery(change, tried, 'abandoned');
  else change.put('delivery', id, { ...tried, dueAt: change.now + wait });
}

export function endDelivery(change: Change, delivery: Delivery, outcome: Receipt['outcome']): void {
  change.remove('delivery', delivery.id);
  change.put('receipt', delivery.id, { ...delivery, outcome, endedAt: change.now });
}
