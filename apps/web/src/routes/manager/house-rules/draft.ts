import type { PublishHouseRulesInput } from '../../../generated/manager/graphql';

/** A version being written. */
export interface Draft {
  readonly textFr: string;
  readonly textEn: string;
  readonly from: string;
}

interface Last {
  readonly number: number;
  readonly textFr: string;
  readonly textEn: string;
}

const SHORTEST = 20;

const tooShort = (text: string): boolean => text.trim().length < SHORTEST;

/** Which fields are wrong: name of the field to the key of its sentence. */
export function wrongFields(draft: Draft, last: Last | null, today: string): Partial<Record<keyof Draft, string>> {
  const same = draft.textFr.trim() === last?.textFr && draft.textEn.trim() === last.textEn;
  return {
    ...(tooShort(draft.textFr) ? { textFr: 'houseRules.write.tooShort' } : {}),
    ...(same ? { textFr: 'houseRules.write.same' } : {}),
    ...(draft.textEn.trim() !== '' && tooShort(draft.textEn) ? { textEn: 'houseRules.write.tooShort' } : {}),
    ...(draft.from < today ? { from: 'houseRules.write.dayNeeded' } : {}),
  };
}

export const draftInput = ({ textFr, textEn, from }: Draft): PublishHouseRulesInput => ({
  textFr: textFr.trim(),
  textEn: textEn.trim(),
  inForceFrom: from,
});
