import { type Change } from '../store/change';
import { type Kind, type Records } from '../store/records';
import { noSuch } from './api-error';

const WORDS: Partial<Record<Kind, string>> = {
  payment_method: 'PaymentMethod',
  balance_transaction: 'balance transaction',
  setup_intent: 'setupintent',
};

/** The record of that id, or Stripe's 404 that names the parameter it came from. */
export function mustFind<K extends Kind>(
  change: Change,
  kind: K,
  { id, param = 'id' }: { id: string; param?: string },
): Records[K] {
  const found = change.find(kind, id);
  if (found === undefined) throw noSuch(WORDS[kind] ?? kind, id, param);
  return found;
}
