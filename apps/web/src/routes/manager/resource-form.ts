import type { HabilitationLevel, ManagedResourceQuery, ResourceKind } from '../../generated/manager/graphql';

export type ManagedResource = NonNullable<ManagedResourceQuery['resource']>;

/** In the order they are read. */
export const RULES = [
  { field: 'gridMinutes', word: 'grid', unit: 'minutes', least: 1 },
  { field: 'minimumMinutes', word: 'minimum', unit: 'minutes', least: 1 },
  { field: 'maximumMinutes', word: 'maximum', unit: 'minutes', least: 1 },
  { field: 'bufferMinutes', word: 'buffer', unit: 'minutes', least: 0 },
  { field: 'noticeMinutes', word: 'notice', unit: 'minutes', least: 0 },
  { field: 'horizonDays', word: 'horizon', unit: 'days', least: 1 },
  { field: 'cancellationDeadlineMinutes', word: 'deadline', unit: 'minutes', least: 0 },
] as const;

export type RuleField = (typeof RULES)[number]['field'];

/** What is typed about a resource; a number field being typed may hold words. */
export interface ResourceForm {
  readonly name: string;
  readonly poleId: string | null;
  readonly kind: ResourceKind;
  readonly category: string;
  readonly description: string;
  readonly technicalSheet: string;
  readonly bookable: boolean;
  readonly dangerous: boolean;
  readonly adultsOnly: boolean;
  readonly needsApproval: boolean;
  /** Empty: never released. */
  readonly checkInMinutes: number | string;
  readonly requiredHabilitationId: string | null;
  readonly requiredLevel: HabilitationLevel;
  readonly rules: Readonly<Record<RuleField, number | string>>;
}

export const NEW_RESOURCE: ResourceForm = {
  name: '',
  poleId: null,
  kind: 'MACHINE',
  category: '',
  description: '',
  technicalSheet: '',
  bookable: true,
  dangerous: false,
  adultsOnly: false,
  needsApproval: false,
  checkInMinutes: '',
  requiredHabilitationId: null,
  requiredLevel: 'AUTONOMOUS',
  rules: {
    gridMinutes: 30,
    minimumMinutes: 30,
    maximumMinutes: 480,
    bufferMinutes: 0,
    noticeMinutes: 0,
    horizonDays: 60,
    cancellationDeadlineMinutes: 120,
  },
};

export const formOf = (resource: ManagedResource): ResourceForm => ({
  name: resource.name,
  poleId: resource.pole.id,
  kind: resource.kind,
  category: resource.category,
  description: resource.description,
  technicalSheet: resource.technicalSheet,
  bookable: resource.bookable,
  dangerous: resource.dangerous,
  adultsOnly: resource.adultsOnly,
  needsApproval: resource.needsApproval,
  checkInMinutes: resource.checkInMinutes ?? '',
  requiredHabilitationId: resource.requiredHabilitation?.id ?? null,
  requiredLevel: resource.requiredLevel ?? 'AUTONOMOUS',
  rules: resource.rules,
});

export type WrongFields = Partial<Record<RuleField | 'name' | 'poleId' | 'category' | 'checkInMinutes', string>>;

/** Which fields are wrong: name of the field to the key of its sentence. */
export function wrongFields({ name, poleId, category, checkInMinutes, rules }: ResourceForm): WrongFields {
  const numbers = RULES.filter(({ field, least }) => !Number.isInteger(rules[field]) || Number(rules[field]) < least);
  const wrong: WrongFields = {
    ...(name.trim() === '' ? { name: 'workshop.nameNeeded' } : {}),
    ...(poleId ? {} : { poleId: 'workshop.poleNeeded' }),
    ...(category.trim() === '' ? { category: 'workshop.categoryNeeded' } : {}),
    ...(isPositiveOrEmpty(checkInMinutes) ? {} : { checkInMinutes: 'workshop.positive' }),
    ...wrongLengths(rules),
  };
  for (const { field, least } of numbers) wrong[field] = least === 0 ? 'workshop.whole' : 'workshop.positive';
  return wrong;
}

const isPositiveOrEmpty = (typed: number | string): boolean =>
  typed === '' || (Number.isInteger(typed) && Number(typed) > 0);

/** Lengths that no slot could have. */
function wrongLengths(rules: ResourceForm['rules']): WrongFields {
  const [grid, minimum, maximum] = [rules.gridMinutes, rules.minimumMinutes, rules.maximumMinutes].map(Number);
  if (!grid || !minimum || !maximum) return {};
  return {
    ...(minimum % grid === 0 ? {} : { minimumMinutes: 'workshop.offGrid' }),
    ...(maximum < minimum
      ? { maximumMinutes: 'workshop.maximumTooShort' }
      : maximum % grid === 0
        ? {}
        : { maximumMinutes: 'workshop.offGrid' }),
  };
}

/** What the API takes, once nothing is wrong. */
export const resourceInput = ({
  poleId,
  requiredHabilitationId,
  requiredLevel,
  checkInMinutes,
  rules,
  ...form
}: ResourceForm) => ({
  ...form,
  name: form.name.trim(),
  category: form.category.trim(),
  poleId: poleId ?? '',
  checkInMinutes: checkInMinutes === '' ? null : Number(checkInMinutes),
  requiredHabilitationId,
  requiredLevel: requiredHabilitationId ? requiredLevel : null,
  rules: {
    gridMinutes: Number(rules.gridMinutes),
    minimumMinutes: Number(rules.minimumMinutes),
    maximumMinutes: Number(rules.maximumMinutes),
    bufferMinutes: Number(rules.bufferMinutes),
    noticeMinutes: Number(rules.noticeMinutes),
    horizonDays: Number(rules.horizonDays),
    cancellationDeadlineMinutes: Number(rules.cancellationDeadlineMinutes),
  },
});
