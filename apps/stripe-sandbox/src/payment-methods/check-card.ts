import { ApiError, Declined } from '../http/api-error';
import { cardBehaviourOf, TEST_CARDS } from './test-cards';

export interface CardNumbers {
  number: string;
  exp_month: number;
  exp_year: number;
  cvc?: string | undefined;
}

/** What is typed is checked first; then only test cards exist here. Gives the behaviour. */
export function checkCard(card: CardNumbers, now: number): string {
  const number = card.number.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    throw faulty('incorrect_number', 'number', 'Your card number is incorrect.');
  if (card.exp_month < 1 || card.exp_month > 12)
    throw faulty('invalid_expiry_month', 'exp_month', "Your card's expiration month is invalid.");
  if (isPast(card, now)) throw faulty('invalid_expiry_year', 'exp_year', "Your card's expiration year is invalid.");
  const behaviour = cardBehaviourOf(number);
  if (!behaviour)
    throw new Declined({
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'test_mode_live_card',
      message: 'Your card was declined. Your request was in test mode, but used a non test card.',
    });
  const digits = TEST_CARDS[behaviour]?.brand === 'amex' ? /^\d{3,4}$/ : /^\d{3}$/;
  if (card.cvc !== undefined && !digits.test(card.cvc))
    throw faulty('invalid_cvc', 'cvc', "Your card's security code is invalid.");
  return behaviour;
}

const faulty = (code: string, param: string, message: string): ApiError =>
  new ApiError(402, { type: 'card_error', code, param, message });

function isPast({ exp_month: month, exp_year: year }: CardNumbers, now: number): boolean {
  const full = year < 100 ? 2000 + year : year;
  return Date.UTC(full, month, 1) <= now * 1000;
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, letter, index) => {
    const digit = Number(letter) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
