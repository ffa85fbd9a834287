import type { WorkshopRefusal } from './refusals';

/** Formats every browser shows, by extension. */
export type PhotoFormat = 'jpg' | 'png' | 'webp';

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 5;
export const MAXIMUM_PHOTO_BYTES = MAXIMUM_MEGABYTES * MEGABYTE;

const startsWith = (bytes: Uint8Array, signature: readonly number[], offset = 0): boolean =>
  signature.every((byte, i) => bytes[offset + i] === byte);

/** What a file is by its first bytes: its name and declared type are words of the sender. */
export function photoFormat(bytes: Uint8Array): PhotoFormat | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const isRiff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  return isRiff && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : undefined;
}

/** What forbids a photo. */
export function checkPhoto(bytes: Uint8Array): WorkshopRefusal[] {
  if (bytes.length > MAXIMUM_PHOTO_BYTES) return [photoTooLarge];
  return photoFormat(bytes) ? [] : [{ code: 'PHOTO_NOT_AN_IMAGE' }];
}

export const photoTooLarge: WorkshopRefusal = { code: 'PHOTO_TOO_LARGE', maximumMegabytes: MAXIMUM_MEGABYTES };
