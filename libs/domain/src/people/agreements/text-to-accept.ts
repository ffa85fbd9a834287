import type { AgreementRefusal } from './refusals';

/** A version as somebody who is about to accept needs to know it. */
export interface NumberedVersion {
  readonly number: number;
  readonly inForceFrom: string;
}

/** What may be accepted on a day: the version in force, then those announced. Versions come in the order they were published. */
export function versionsToAccept<V extends NumberedVersion>(versions: readonly V[], today: string): V[] {
  const inForce = versions.findLastIndex((version) => version.inForceFrom <= today);
  return versions.slice(Math.max(inForce, 0));
}

/** Whoever accepts accepts what holds now or is announced: a text replaced since they opened the page is read again. */
export function checkAcceptance(
  versions: readonly NumberedVersion[],
  { number, today }: { readonly number: number; readonly today: string },
): AgreementRefusal[] {
  const open = versionsToAccept(versions, today);
  if (open.some((version) => version.number === number)) return [];
  return [{ code: 'AGREEMENT_TEXT_REPLACED', version: open[0]?.number ?? 0 }];
}
