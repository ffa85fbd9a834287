/** Doors: signing in and passwords. The public home adds its own words. */
export const door = {
  signIn: {
    title: 'Se connecter',
    lead: 'Pour réserver une machine, emprunter un outil et suivre votre abonnement.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    forgotten: 'Mot de passe oublié ?',
    demonstration: 'Essayer sans compte',
    demonstrationLead: 'Ces personnes sont inventées : choisissez de quels yeux regarder.',
    as: 'Entrer comme {{name}}',
    showPassword: 'Afficher ou masquer le mot de passe',
  },
};
