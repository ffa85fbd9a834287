import type { CreateAgreementInput } from '../../../generated/manager/graphql';
import { shiftDay } from '../../../planning/days';
import { centsIn } from '../billing/cents-in';

/** An agreement as it is typed. */
export interface AgreementForm {
  /** Empty: a partner that is new. */
  readonly partnerId: string;
  readonly partnerName: string;
  readonly name: string;
  readonly startsOn: string;
  readonly lastDay: string;
  readonly share: string;
  readonly most: string;
}

export const NEW_AGREEMENT: AgreementForm = {
  partnerId: '',
  partnerName: '',
  name: '',
  startsOn: '',
  lastDay: '',
  share: '50',
  most: '',
};

export type WrongField = 'partner' | 'name' | 'days' | 'share' | 'most';

/** Basis points of a share typed in per cent; null when it is none. */
export function shareIn(typed: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.replaceAll(/[\s\u00a0\u202f%]/g, ''));
  const points = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : 0;
  return points >= 1 && points <= 10_000 ? points : null;
}

/** Whether two days follow, the last one included. */
export const areDays = (startsOn: string, lastDay: string): boolean =>
  startsOn !== '' && lastDay !== '' && startsOn <= lastDay;

/** What keeps a form from being sent. */
export function wrongFields(form: AgreementForm): readonly WrongField[] {
  const { partnerId, partnerName, name, startsOn, lastDay, share, most } = form;
  const wrong: Readonly<Record<WrongField, boolean>> = {
    partner: partnerId === '' && partnerName.trim() === '',
    name: name.trim() === '',
    days: !areDays(startsOn, lastDay),
    share: shareIn(share) === null,
    most: most.trim() !== '' && centsIn(most) === null,
  };
  return (Object.keys(wrong) as WrongField[]).filter((field) => wrong[field]);
}

/** What is asked of the server, which counts days up to the first one without. */
export const agreementInput = (form: AgreementForm): CreateAgreementInput => ({
  ...(form.partnerId === '' ? { partnerName: form.partnerName.trim() } : { partnerId: form.partnerId }),
  name: form.name.trim(),
  startsOn: form.startsOn,
  endsOn: shiftDay(form.lastDay, 1),
  shareBasisPoints: shareIn(form.share) ?? 0,
  mostCentsPerPeriod: form.most.trim() === '' ? null : centsIn(form.most),
});
