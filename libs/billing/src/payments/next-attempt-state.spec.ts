import type { PaymentReading } from '@etabli/gateways';
import { failureOf, nextAttemptState } from './next-attempt-state';

const reading = (state: PaymentReading['state'], failureCode: string | null = null): PaymentReading => ({
  intentId: 'pi_1',
  attemptId: 'a',
  state,
  failureCode,
  amountCents: 100,
  feeCents: 0,
  method: 'CARD',
});
const absent = (state: Parameters<typeof nextAttemptState>[0]['state']) => ({ state, onPage: false });

describe('an attempt', () => {
  it('goes forwards only, whatever comes late or twice', () => {
    expect(nextAttemptState(absent('PLANNED'), reading('PROCESSING'))).toBe('PROCESSING');
    expect(nextAttemptState(absent('PROCESSING'), reading('PROCESSING'))).toBeNull();
    expect(nextAttemptState(absent('SUCCEEDED'), reading('PROCESSING'))).toBeNull();
    expect(nextAttemptState(absent('SUCCEEDED'), reading('OPEN', 'expired_card'))).toBeNull();
    expect(nextAttemptState(absent('RETURNED'), reading('SUCCEEDED'))).toBeNull();
    expect(nextAttemptState(absent('FAILED'), reading('CANCELLED'))).toBeNull();
  });

  it('believes money that came in after a refusal', () =>
    expect(nextAttemptState(absent('FAILED'), reading('SUCCEEDED'))).toBe('SUCCEEDED'));

  it('fails when the bank refuses, and waits for another try when the payer is there', () => {
    expect(nextAttemptState(absent('PLANNED'), reading('OPEN', 'insufficient_funds'))).toBe('FAILED');
    expect(nextAttemptState(absent('PLANNED'), reading('OPEN'))).toBeNull();
    expect(
      nextAttemptState({ state: 'ACTION_NEEDED', onPage: true }, reading('OPEN', 'insufficient_funds')),
    ).toBeNull();
  });

  it('fails when somebody must prove who they are and nobody is there', () => {
    expect(nextAttemptState(absent('PLANNED'), reading('ACTION_NEEDED'))).toBe('FAILED');
    expect(failureOf(reading('ACTION_NEEDED'))).toBe('authentication_required');
  });
});
