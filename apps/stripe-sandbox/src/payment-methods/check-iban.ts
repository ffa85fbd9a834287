import { invalidRequest } from '../http/api-error';
import { ibanBehaviourOf } from './test-ibans';

/** Only the documented test accounts exist here. Gives the behaviour. */
export function checkIban(typed: string): string {
  const number = typed.replace(/\s/g, '').toUpperCase();
  if (!passesMod97(number))
    throw invalidRequest('The IBAN you provided is invalid.', {
      code: 'invalid_bank_account_iban',
      param: 'sepa_debit[iban]',
    });
  const behaviour = ibanBehaviourOf(number);
  if (behaviour) return behaviour;
  throw invalidRequest('You must use a test bank account number in test mode.', {
    code: 'account_number_invalid',
    param: 'sepa_debit[iban]',
  });
}

function passesMod97(number: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(number)) return false;
  const digits = [...number.slice(4), ...number.slice(0, 4)].map((letter) => parseInt(letter, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
