/** What an archive holds, for whoever opens it years later without this product. */
export const readMe = (closedThrough: string): string => `Archive comptable de la période close le ${closedThrough}.

factures/              chaque facture et chaque avoir, tel que le client l’a reçu (PDF Factur-X)
factures.csv           une ligne par facture ou avoir
ventes-par-taux.csv    base hors taxe et TVA, par taux
…FEC….txt              écritures comptables (article A47 A-1 du livre des procédures fiscales)
pieces.jsonl           chaque pièce scellée : son contenu, l’empreinte précédente, la sienne
cloture.json           les totaux de la période et leur sceau
verification.txt       ce que la vérification a relu le jour de l’archive
empreintes.sha256      l’empreinte de chaque fichier ; « sha256sum -c empreintes.sha256 » les recalcule

Un sceau est le SHA-256 du sceau précédent, d’un retour à la ligne et du contenu écrit selon la RFC 8785.
`;
