import { describe, expect, it } from '@jest/globals';
import { remedyPage } from './remedy-page';

describe('the page that mends a refusal', () => {
  it('is where papers are handed in, rules read and sheets accepted', () => {
    expect(remedyPage({ code: 'DOCUMENT_MISSING' })?.to).toBe('/moi/documents');
    expect(remedyPage({ code: 'HOUSE_RULES_NOT_ACCEPTED' })?.to).toBe('/reglement');
    expect(remedyPage({ code: 'SAFETY_SHEET_NOT_ACCEPTED', resourceId: 'saw' })?.to).toBe('/machines/saw');
  });

  it('is the list of one’s bookings when these stand in the way', () => {
    expect(remedyPage({ code: 'OWN_OVERLAP' })?.to).toBe('/reservations');
    expect(remedyPage({ code: 'TOO_MANY_UPCOMING' })?.to).toBe('/reservations');
  });

  it('is none for what only time or staff can mend', () => {
    expect(remedyPage({ code: 'PERSON_ON_HOLD' })).toBeUndefined();
    expect(remedyPage({ code: 'SAFETY_SHEET_NOT_ACCEPTED', resourceId: null })).toBeUndefined();
  });
});
