import { photoFormat } from '../../workshop/photo';
import type { DocumentFileRefusal } from './refusals';

/** What a paper may be sent as, by extension. */
export const DOCUMENT_MEDIA_TYPES = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;
export type DocumentFormat = keyof typeof DOCUMENT_MEDIA_TYPES;

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 10;
export const MAXIMUM_DOCUMENT_BYTES = MAXIMUM_MEGABYTES * MEGABYTE;

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** ISO 14496-12 brands of HEIF images (ISO 23008-12, annex B). */
const HEIF_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

const isHeif = (bytes: Uint8Array): boolean => text(bytes, 4, 8) === 'ftyp' && HEIF_BRANDS.includes(text(bytes, 8, 12));

/** What a file is by its first bytes: its name and declared type are words of the sender. */
export function documentFormat(bytes: Uint8Array): DocumentFormat | undefined {
  if (text(bytes, 0, 5) === '%PDF-') return 'pdf';
  const photo = photoFormat(bytes);
  return photo === 'webp' ? undefined : photo;
}

/** What forbids a file as a paper of somebody's. */
export function checkDocumentFile(bytes: Uint8Array): DocumentFileRefusal[] {
  if (bytes.length > MAXIMUM_DOCUMENT_BYTES) return [documentTooLarge];
  if (isHeif(bytes)) return [{ code: 'DOCUMENT_IS_HEIC' }];
  return documentFormat(bytes) ? [] : [{ code: 'DOCUMENT_NOT_READABLE' }];
}

export const documentTooLarge: DocumentFileRefusal = {
  code: 'DOCUMENT_TOO_LARGE',
  maximumMegabytes: MAXIMUM_MEGABYTES,
};
