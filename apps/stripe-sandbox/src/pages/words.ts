import { type ApiError } from '../http/api-error';

const NARROW = '\u202f';

/** « 420,00 € », with spaces that do not break. */
export function euros(cents: number): string {
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW);
  return `${cents < 0 ? '−' : ''}${grouped},${fraction}\u00a0€`;
}

const zone = { timeZone: 'Europe/Paris' };
const DAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', month: 'short', ...zone });
const HOUR = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });

/** « mar. 24 nov., 14 h 30 » */
export function moment(seconds: number): string {
  const [hours = '', minutes = ''] = HOUR.format(seconds * 1000).split(':');
  return `${DAY.format(seconds * 1000)}, ${Number(hours)}\u00a0h\u00a0${minutes}`;
}

const DECLINES: Record<string, string> = {
  insufficient_funds: 'La banque refuse : provision insuffisante.',
  authentication_required: 'La banque veut que le titulaire s’authentifie.',
  debit_not_authorized: 'Le titulaire n’a pas autorisé ce prélèvement.',
  generic_could_not_process: 'La banque n’a pas pu traiter ce prélèvement.',
  charge_exceeds_source_limit: 'Le plafond hebdomadaire du compte est dépassé.',
  charge_exceeds_weekly_limit: 'Le nombre hebdomadaire de prélèvements est dépassé.',
  lost_card: 'La banque refuse : cette carte a été déclarée perdue.',
  stolen_card: 'La banque refuse : cette carte a été déclarée volée.',
  card_velocity_exceeded: 'La banque refuse : le plafond de la carte est atteint.',
  expired_card: 'Cette carte a expiré.',
  incorrect_cvc: 'Le cryptogramme n’est pas le bon.',
  processing_error: 'La banque n’a pas pu traiter la demande. Réessayez dans un instant.',
  incorrect_number: 'Ce numéro de carte n’existe pas : vérifiez chaque chiffre.',
  invalid_expiry_month: 'La date d’expiration s’écrit MM/AA.',
  invalid_expiry_year: 'Cette carte a expiré.',
  invalid_cvc: 'Le cryptogramme compte 3 chiffres (4 pour American Express).',
  test_mode_live_card: 'Ici, seules les cartes d’essai fonctionnent. N’écrivez jamais une vraie carte sur cette page.',
  invalid_bank_account_iban: 'Cet IBAN n’existe pas : vérifiez chaque signe.',
  account_number_invalid: 'Ici, seuls les IBAN d’essai fonctionnent. N’écrivez jamais un vrai IBAN sur cette page.',
  parameter_missing: 'Il manque une réponse : remplissez chaque champ.',
  payment_intent_authentication_failure: 'Vous avez refusé chez votre banque. Rien n’a été débité.',
  setup_intent_authentication_failure: 'Vous avez refusé chez votre banque. Rien n’a été enregistré.',
};
const DECLINED = 'La banque refuse cette carte. Rien n’a été débité ; essayez-en une autre.';

interface Refusal {
  code?: string | null | undefined;
  decline_code?: string | null | undefined;
}

/** What went wrong, as the visitor reads it. */
export const refusalWords = ({ code, decline_code: decline }: Refusal): string =>
  DECLINES[decline ?? ''] ?? DECLINES[code ?? ''] ?? DECLINED;

export const wordsOf = (error: ApiError): string => refusalWords(error.error);
