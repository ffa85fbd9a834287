import type { EditApplicationInput, MyApplicationQuery } from '../../generated/applicant/graphql';

export type Applicant = NonNullable<MyApplicationQuery['viewer']>;

/** The fields of an application as they stand on the screen. */
export interface Written {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly bornOn: string;
  readonly commune: string;
  readonly trade: string;
  readonly motivation: string;
  readonly hasBusiness: boolean;
  readonly siret: string;
  readonly businessName: string;
  readonly project: string;
  readonly planId: string;
}

/** What was written so far, of this application or of the one before. */
export function writtenBy({ firstName, lastName, bornOn, application }: Applicant): Written {
  const person = application?.person;
  return {
    firstName,
    lastName,
    bornOn: bornOn ?? '',
    phone: person?.phone ?? '',
    commune: person?.commune ?? '',
    trade: person?.trade ?? '',
    motivation: application?.motivation ?? '',
    hasBusiness: Boolean(application?.siret) || !application?.project,
    siret: application?.siret ?? '',
    businessName: application?.businessName ?? '',
    project: application?.project ?? '',
    planId: application?.planId ?? '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** As the server takes it: of business and project, only the one chosen. */
export function inputOf(written: Written): EditApplicationInput {
  const { hasBusiness, siret, businessName, project, firstName, lastName, motivation } = written;
  return {
    firstName,
    lastName,
    motivation,
    phone: orNull(written.phone),
    bornOn: orNull(written.bornOn),
    commune: orNull(written.commune),
    trade: orNull(written.trade),
    planId: orNull(written.planId),
    siret: hasBusiness ? orNull(siret) : null,
    businessName: hasBusiness ? orNull(businessName) : null,
    project: hasBusiness ? '' : project,
  };
}
