import { checkPhoto, MAXIMUM_PHOTO_BYTES, photoFormat } from './photo';

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const text = (letters: string) => new TextEncoder().encode(letters);

describe('a photo', () => {
  it('is known by its first bytes', () => {
    expect(photoFormat(JPEG)).toBe('jpg');
    expect(photoFormat(PNG)).toBe('png');
    expect(photoFormat(text('RIFF1234WEBPVP8 '))).toBe('webp');
  });

  it.each(['<svg onload="alert(1)">', '<html>', 'GIF89a', 'RIFF1234WAVE', ''])(
    'is refused when it is %s',
    (letters) => {
      expect(checkPhoto(text(letters))).toEqual([{ code: 'PHOTO_NOT_AN_IMAGE' }]);
    },
  );

  it('is refused over five megabytes, accepted at exactly five', () => {
    const heavy = new Uint8Array(MAXIMUM_PHOTO_BYTES + 1);
    heavy.set(JPEG);
    expect(checkPhoto(heavy)).toEqual([{ code: 'PHOTO_TOO_LARGE', maximumMegabytes: 5 }]);
    expect(checkPhoto(heavy.subarray(0, MAXIMUM_PHOTO_BYTES))).toEqual([]);
  });
});
