import type { ResourceRules } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { RESOURCES } from './resources';
import type { PoleCode, ResourceSketch } from './sketches';

/** A resource with its identifiers and all its rules. */
export interface ResourceInPlace {
  readonly id: string;
  readonly poleId: string;
  readonly poleCode: PoleCode;
  readonly sketch: ResourceSketch;
  readonly rules: ResourceRules;
}

const ORDINARY: ResourceRules = {
  gridMinutes: 30,
  minimumMinutes: 30,
  maximumMinutes: 480,
  bufferMinutes: 0,
  noticeMinutes: 0,
  horizonDays: 60,
  cancellationDeadlineMinutes: 120,
};

export const RESOURCES_IN_PLACE: readonly ResourceInPlace[] = (Object.keys(RESOURCES) as PoleCode[]).flatMap((code) =>
  RESOURCES[code].map((sketch) => ({
    id: demonstrationId('resource', sketch.name),
    poleId: demonstrationId('pole', code),
    poleCode: code,
    sketch,
    rules: { ...ORDINARY, ...sketch.rules },
  })),
);

const BY_NAME = new Map(RESOURCES_IN_PLACE.map((resource) => [resource.sketch.name, resource]));

/** @throws Error when the demonstration has no such resource: a name misspelt in its own lists */
export function resourceNamed(name: string): ResourceInPlace {
  const resource = BY_NAME.get(name);
  if (!resource) throw new Error(`The demonstration has no resource called ${name}.`);
  return resource;
}

/** The machine that is down, since some days before today. */
export const BROKEN = {
  name: 'Ponceuse large bande',
  reason: 'Roulement du tambour bruyant : pièce commandée chez le fabricant, livraison annoncée sous dix jours.',
  sinceDay: -4,
  sinceMinute: 1_005,
} as const;
