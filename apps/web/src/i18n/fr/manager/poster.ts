/** The sheet hung on a machine. */
export const poster = {
  title: 'Fiche à afficher : {{name}}',
  back: 'Retour à la machine',
  print: 'Imprimer',
  qr: 'Code QR vers {{address}}',
  scan: 'Scannez pour réserver ou commencer',
  who: 'Qui peut l’utiliser',
  needs: 'Habilitation {{name}}, niveau {{level}}',
  needsNothing: 'Aucune habilitation demandée',
  dangerous: 'Dangereuse : jamais seul dans l’atelier',
  adultsOnly: 'Interdite aux moins de 18 ans',
  approval: 'Réservation sur accord de l’équipe',
  startFirst: 'À mettre en marche avant : {{names}}',
  wear: 'À porter',
  behave: 'Consignes',
  tooLong: 'Les consignes sont longues : lisez-les sur votre téléphone en scannant le code.',
  version: 'Fiche de sécurité {{about}}, version {{number}} du {{day}}',
};
