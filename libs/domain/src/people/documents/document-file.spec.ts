import { checkDocumentFile, documentFormat, MAXIMUM_DOCUMENT_BYTES } from './document-file';

const bytes = (letters: string) => new TextEncoder().encode(letters);
const codes = (file: Uint8Array) => checkDocumentFile(file).map(({ code }) => code);

describe('the file of a document', () => {
  it('is known by its first bytes', () => {
    expect(documentFormat(bytes('%PDF-1.7 …'))).toBe('pdf');
    expect(documentFormat(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1))).toBe('jpg');
    expect(documentFormat(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
  });

  it.each([
    '',
    '<html>',
    ' %PDF-1.7',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    'PK\u0003\u0004',
    'RIFF1234WEBPVP8 ',
  ])('is refused when it is %j', (letters) => {
    expect(codes(bytes(letters))).toEqual(['DOCUMENT_NOT_READABLE']);
  });

  it.each(['heic', 'mif1'])('is refused for its own reason when it is a photo of brand %s', (brand) => {
    expect(codes(bytes(`\u0000\u0000\u0000\u0018ftyp${brand}`))).toEqual(['DOCUMENT_IS_HEIC']);
  });

  it('is refused over ten megabytes, accepted at exactly ten', () => {
    const heavy = new Uint8Array(MAXIMUM_DOCUMENT_BYTES + 1);
    heavy.set(bytes('%PDF-'));
    expect(checkDocumentFile(heavy)).toEqual([{ code: 'DOCUMENT_TOO_LARGE', maximumMegabytes: 10 }]);
    expect(codes(heavy.subarray(0, MAXIMUM_DOCUMENT_BYTES))).toEqual([]);
  });
});
