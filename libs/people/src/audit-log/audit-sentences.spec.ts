import { auditSentence } from './audit-sentences';

const facts = { action: 'PlaceHold', actor: 'Nadia Roux', subject: 'Léo Faure', forWhom: null, details: {} };

describe('auditSentence', () => {
  it('says who did what to whom, and why', () => {
    const held = { ...facts, details: { reason: 'Facture impayée' } };
    expect(auditSentence(held, 'FR')).toBe(
      'Nadia Roux a suspendu les réservations de Léo Faure\u00a0: «\u00a0Facture impayée\u00a0».',
    );
    expect(auditSentence(held, 'EN')).toBe('Nadia Roux put on hold Léo Faure: “Facture impayée”.');
  });

  it('says for whom and when, in the civil time of the manufacture', () => {
    const booked = {
      ...facts,
      action: 'BookSlot',
      subject: 'Scie à format',
      forWhom: 'Léo Faure',
      details: { startsAt: '2026-11-24T13:00:00.000Z', endsAt: '2026-11-24T14:30:00.000Z' },
    };
    expect(auditSentence(booked, 'FR')).toBe(
      'Nadia Roux a réservé Scie à format pour Léo Faure, mardi 24 novembre 2026 de 14\u00a0h\u00a000 à 15\u00a0h\u00a030.',
    );
    const moved = { ...booked, action: 'MoveBooking', forWhom: null, details: { from: {}, to: booked.details } };
    expect(auditSentence(moved, 'EN')).toBe(
      'Nadia Roux moved a booking to Scie à format, Tuesday 24 November 2026, 14:00 to 15:30.',
    );
  });

  it('names the habilitation and its level', () => {
    const granted = { ...facts, action: 'GrantHabilitation', details: { habilitation: 'Toupie', level: 'AUTONOMOUS' } };
    expect(auditSentence(granted, 'FR')).toBe('Nadia Roux a accordé une habilitation à Léo Faure (Toupie, autonome).');
  });

  it('says how much money it was about', () => {
    const matched = { ...facts, action: 'MatchBankLine', subject: 'Delorme Bois', details: { amountCents: 42_000 } };
    expect(auditSentence(matched, 'FR')).toBe('Nadia Roux a rapproché un virement de Delorme Bois, 420,00\u00a0€.');
    expect(auditSentence({ ...matched, subject: null, details: { amountCents: 'x' } }, 'EN')).toBe(
      'Nadia Roux matched a transfer of an account.',
    );
  });

  it('still reads when the thing is gone, nobody was signed in and details are not what they were', () => {
    const reset = { ...facts, action: 'RequestPasswordReset', actor: null, subject: null };
    expect(auditSentence(reset, 'FR')).toBe(
      'Une personne non connectée a demandé un lien de mot de passe pour une personne.',
    );
    const odd = { ...facts, action: 'BookSlot', subject: null, details: { to: 3, startsAt: 'soon', reason: {} } };
    expect(auditSentence(odd, 'FR')).toBe('Nadia Roux a réservé une machine.');
  });

  it('falls back on the name of an act it does not know', () => {
    expect(auditSentence({ ...facts, action: 'PaintWall' }, 'FR')).toBe('Nadia Roux a fait PaintWall (Léo Faure).');
  });
});
