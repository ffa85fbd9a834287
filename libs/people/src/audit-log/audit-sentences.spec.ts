import { auditSentence } from './audit-sentences';

const facts = { action: 'PlaceHold', actor: 'Nadia Roux', subject: 'Léo Faure', onSelf: false, details: {} };

describe('auditSentence', () => {
  it('says who did what to whom, and why', () => {
    const held = { ...facts, details: { reason: 'Facture impayée' } };
    expect(auditSentence(held, 'FR')).toBe(
      'Nadia Roux a suspendu les réservations de Léo Faure\u00a0: «\u00a0Facture impayée\u00a0».',
    );
    expect(auditSentence(held, 'EN')).toBe('Nadia Roux put on hold Léo Faure: “Facture impayée”.');
  });

  it('still reads when the thing is gone and nobody was signed in', () => {
    const sentence = auditSentence({ ...facts, action: 'RequestPasswordReset', actor: null, subject: null }, 'FR');
    expect(sentence).toBe('Une personne non connectée a demandé un lien de mot de passe pour une personne.');
  });

  it('falls back on the name of an act it does not know', () => {
    expect(auditSentence({ ...facts, action: 'PaintWall' }, 'FR')).toBe('Nadia Roux a fait PaintWall (Léo Faure).');
  });
});
