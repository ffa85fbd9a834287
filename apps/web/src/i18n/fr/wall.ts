/** The screen on the wall of the workshop. */
export const wall = {
  title: 'Écran mural',
  leave: 'Quitter l’écran mural',
  there: 'Dans l’atelier',
  nobody: 'Personne n’est arrivé pour le moment.',
  somebody: 'quelqu’un',
  running: 'tourne',
  until: 'jusqu’à {{hour}}',
  more_one: 'et {{count}} autre',
  more_other: 'et {{count}} autres',
  quiet: 'Personne en ce moment : {{names}}',
  down: 'Hors service',
  allUp: 'Toutes les machines sont en service.',
  coming: 'Bientôt',
  nothingComing: 'Aucune réservation dans les prochaines heures.',
  lost: 'Connexion perdue : affichage de {{hour}}.',
};
