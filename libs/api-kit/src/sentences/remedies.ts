/** What mends many refusals. */
export const askTheDesk = {
  fr: () => 'Parlez-en à l’accueil de la manufacture.',
  en: () => 'Talk to the front desk.',
};

export const chooseAnother = {
  fr: () => 'Choisissez un autre horaire.',
  en: () => 'Choose another time.',
};
