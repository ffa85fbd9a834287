import type { IssueFacts } from '../invoice/issue-facts';
import type { IssueRefusal } from '../refusals';

/** Trainings of a private body are exempt by an attestation only (CGI art. 261, 4, 4° a; ann. II, art. 202 A to D). */
export const trainingExemptionMustBeAttested = ({ draft }: IssueFacts): IssueRefusal | undefined =>
  !draft.seller.trainingAttested && draft.lines.some(({ vatKind }) => vatKind === 'TRAINING_EXEMPT')
    ? { code: 'TRAINING_NOT_ATTESTED' }
    : undefined;
