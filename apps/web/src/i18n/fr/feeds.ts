/** Bookings in a calendar elsewhere, by a secret address. */
export const feeds = {
  address: 'Adresse secrète',
  copy: 'Copier l’adresse',
  copied: 'Copiée',
  open: 'Une adresse est ouverte.',
  make: 'Créer l’adresse',
  again: 'Changer d’adresse',
  close: 'Fermer l’adresse',
  closed: 'L’adresse ne montre plus rien.',
  onceMine: 'Affichée une seule fois. Qui la connaît voit vos réservations : gardez-la pour vous.',
  onceResource: 'Affichée une seule fois. Qui la connaît voit quand la machine est prise, jamais par qui.',
};
