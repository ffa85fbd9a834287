import { createHash } from 'node:crypto';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import { isStillHere, type Artisan } from '../people/artisan';
import { MANAGER } from '../people/staff';
import { wishesOf } from '../people/trades';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { applicantBusinessDocuments } from './applicants';
import { businessesOf } from './businesses';
import { demonstrationPdf } from './demonstration-pdf';
import { documentTypeId } from './document-types';

const BYTES = demonstrationPdf();
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

/** A paper of the demonstration: whose, and how it stands. Days are counted from today. */
export interface Paper {
  readonly code: string;
  readonly personId: string | null;
  readonly businessId: string | null;
  readonly submittedById: string;
  readonly submittedDay: number;
  readonly state: 'SUBMITTED' | 'ACCEPTED';
  readonly lastDay: number | null;
}

/** One insurance that ends soon, one renewal to check; all else in order. */
function papersOf(artisans: readonly Artisan[]): Paper[] {
  const ofBusinesses = businessesOf(artisans).flatMap(({ id, owner }, rank): Paper[] => {
    const paper = { personId: null, businessId: id, submittedById: owner.id, submittedDay: owner.arrivedDay };
    const lastDay = owner.lastName === 'Peyrard' ? 12 : 60 + ((rank * 37) % 300);
    return [
      { ...paper, code: 'RC_PRO', state: 'ACCEPTED', lastDay },
      { ...paper, code: 'REGISTRATION', state: 'ACCEPTED', lastDay: null },
    ];
  });
  const licences = artisans
    .filter((artisan) => isStillHere(artisan) && [...wishesOf(artisan.trade).keys()].includes('Camionnette partagée'))
    .map(({ id, arrivedDay }): Paper => ({
      code: 'DRIVING_LICENCE',
      personId: id,
      businessId: null,
      submittedById: id,
      submittedDay: arrivedDay,
      state: 'ACCEPTED',
      lastDay: null,
    }));
  return [...ofBusinesses, ...licences, ...applicantBusinessDocuments()];
}

const nameOf = ({ code, personId, businessId }: Paper): string => `${code} ${personId ?? businessId ?? ''}`;
const keyOf = (paper: Paper): string => `${demonstrationId('supporting_document', nameOf(paper))}.pdf`;

export const documentRows = (scene: Scene, artisans: readonly Artisan[]): Row[] =>
  papersOf(artisans).map((paper) => {
    const { code, personId, businessId, submittedById, submittedDay, state, lastDay } = paper;
    const isRead = state === 'ACCEPTED';
    return {
      id: demonstrationId('supporting_document', nameOf(paper)),
      typeId: documentTypeId(code),
      personId,
      businessId,
      fileKey: keyOf(paper),
      sha256: SHA256,
      mediaType: 'application/pdf',
      byteSize: BYTES.length,
      state,
      expiresOn: isRead && lastDay !== null ? dayOf(scene, lastDay) : null,
      submittedById,
      submittedAt: atMinute(dayOf(scene, submittedDay), 605),
      reviewedById: isRead ? MANAGER.id : null,
      reviewedAt: isRead ? atMinute(dayOf(scene, submittedDay), 660) : null,
    };
  });

/** The files the rows name, to be kept before the rows. */
export const documentFiles = (artisans: readonly Artisan[]): readonly { key: string; bytes: Uint8Array }[] =>
  papersOf(artisans).map((paper) => ({ key: keyOf(paper), bytes: BYTES }));
