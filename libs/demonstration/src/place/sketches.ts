import type { HabilitationLevel, ResourceKind, ResourceRules } from '@etabli/domain';
import type { HabilitationCode } from './habilitations';

export type PoleCode = 'BOIS' | 'METAL' | 'SOUPLE' | 'HUMIDE' | 'NUMERIQUE';

/** A resource as one would describe it to a visitor; rules left out are the ordinary ones. */
export interface ResourceSketch {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly category: string;
  readonly description: string;
  /** One line each: dimensions, power, protective equipment, instructions. */
  readonly technicalSheet: readonly string[];
  readonly dangerous?: true;
  readonly adultsOnly?: true;
  /** Shown, never booked: it serves others. */
  readonly bookable?: false;
  /** Booked once the desk agrees. */
  readonly needsApproval?: true;
  /** Released when nobody checks in so many minutes after the start. */
  readonly checkInMinutes?: number;
  /** Name of what it stands in. */
  readonly standsIn?: string;
  /** Names of what it does not run without. */
  readonly needs?: readonly string[];
  readonly requires?: readonly [code: HabilitationCode, level: HabilitationLevel];
  readonly rules?: Partial<ResourceRules>;
  /** Lengths of an ordinary booking, in minutes. */
  readonly usualMinutes: readonly number[];
}
