/** How many people a body needs to publish, for admins. */
export const publicationRules = {
  title: 'Publication à deux',
  lede: 'Pour un organisme coché, la personne qui publie n’est pas celle qui a modifié le brouillon en dernier. Cela vaut pour les rapports, preuves, réponses, déclarations et demandes d’échéance. Les retraits ne sont pas concernés.',
  twoAccounts:
    'L’organisme doit avoir au moins deux comptes activés\u00a0: avec un seul, il ne peut plus rien publier.',
  bodies: 'Organismes qui publient à deux',
  on: (body: string) => `${body}\u00a0: deux personnes sont désormais nécessaires pour publier.`,
  off: (body: string) => `${body}\u00a0: une seule personne suffit désormais pour publier.`,
  changedMeanwhile: (body: string) =>
    `${body}\u00a0: une autre personne a modifié ce réglage entre-temps. Voici l’état actuel\u00a0; rien n’a été enregistré.`,
};
