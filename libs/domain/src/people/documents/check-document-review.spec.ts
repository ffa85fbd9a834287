import type { SupportingDocumentState } from '../vocabulary';
import { checkDocumentAcceptance, checkDocumentRefusal, type DocumentAcceptance } from './check-document-review';

const insurance: DocumentAcceptance = {
  state: 'SUBMITTED',
  hasExpiry: true,
  expiresOn: '2027-03-31',
  today: '2026-11-23',
};
const codes = (change: Partial<DocumentAcceptance>) =>
  checkDocumentAcceptance({ ...insurance, ...change }).map(({ code }) => code);

describe('accepting a document', () => {
  it('asks for the day it expires, for a type that does, and for that type only', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ expiresOn: null })).toEqual(['DOCUMENT_EXPIRY_MISSING']);
    expect(codes({ hasExpiry: false })).toEqual(['DOCUMENT_NEVER_EXPIRES']);
    expect(codes({ hasExpiry: false, expiresOn: null })).toEqual([]);
  });

  it('may be done on its last day, and not the day after', () => {
    expect(codes({ expiresOn: '2026-11-23' })).toEqual([]);
    expect(codes({ expiresOn: '2026-11-22' })).toEqual(['DOCUMENT_ALREADY_EXPIRED']);
  });

  it('may be done for twenty years, and not a day more', () => {
    expect(codes({ expiresOn: '2046-11-23' })).toEqual([]);
    expect(codes({ expiresOn: '2046-11-24' })).toEqual(['DOCUMENT_EXPIRY_TOO_FAR']);
  });

  it.each<SupportingDocumentState>(['ACCEPTED', 'REFUSED', 'WITHDRAWN'])('is done once: not when %s', (state) => {
    expect(codes({ state })).toEqual(['DOCUMENT_NOT_TO_REVIEW']);
  });
});

describe('refusing a document', () => {
  it('may follow an acceptance, never a refusal or a withdrawal', () => {
    const may = (state: SupportingDocumentState) => checkDocumentRefusal({ state }).length === 0;
    expect([may('SUBMITTED'), may('ACCEPTED'), may('REFUSED'), may('WITHDRAWN')]).toEqual([true, true, false, false]);
  });
});
