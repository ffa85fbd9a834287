/** Where the place is set up, and the papers it asks for. */
export const settings = {
  title: 'Réglages',
  lead: 'Ce qui vaut pour tout le monde, toute l’année.',
  about: {
    hours: 'Jours et heures d’ouverture, fermetures.',
    rules: 'Parts d’heures, absences, travail seul.',
    houseRules: 'Le texte que chacun accepte, et qui doit encore l’accepter.',
    documents: 'Assurance, Kbis, permis : ce qu’on demande, et à qui.',
    billing: 'Qui facture, échéances, relances, TVA.',
  },
};

export const documentKinds = {
  title: 'Pièces demandées',
  lead: 'Ce que chacun doit fournir avant de réserver. Les pièces reçues se vérifient dans « À valider ».',
  add: 'Demander une autre pièce',
  none: 'Aucune pièce n’est demandée',
  noneNext: 'Demandez par exemple l’assurance responsabilité civile.',
  name: 'Pièce',
  nameHint: 'Comme la personne la lit : « Assurance responsabilité civile ».',
  description: 'Ce qu’il faut envoyer',
  descriptionHint: 'En une phrase, facultatif.',
  requiredOf: 'Demandée',
  requirement: {
    EVERY_MEMBER: 'à tous les membres',
    BUSINESS: 'à qui travaille pour une entreprise',
    BOOKERS_OF_KIND: 'à qui réserve…',
    NOBODY: 'à personne : on ne la demande plus',
  },
  whoBooks: {
    MACHINE: 'à qui réserve une machine',
    ROOM: 'à qui réserve une salle',
    VEHICLE: 'à qui réserve un véhicule',
    WORKSTATION: 'à qui réserve un poste',
  },
  nobody: 'plus demandée',
  kind: 'Ce qui est réservé',
  expiry: 'Validité',
  hasExpiry: 'Elle a une date de fin',
  hasExpiryHint:
    'La personne reçoit un rappel 30 jours, puis 7 jours avant la fin ; ensuite elle ne peut plus réserver.',
  expires: 'jusqu’à sa date, rappels 30 et 7 jours avant',
  forever: 'sans fin',
  edit: 'Modifier',
  editOf: 'Modifier « {{name}} »',
  next: 'Ceux à qui elle est demandée ne pourront plus réserver tant qu’elle n’est pas acceptée.',
  addVerb: 'Demander',
  added: '« {{name}} » est demandée.',
  saved: '« {{name}} » est modifiée.',
};
