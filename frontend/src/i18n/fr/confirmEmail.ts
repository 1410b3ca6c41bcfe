export const confirmEmail = {
  newAddress: 'L’administration demande que cette adresse devienne celle de votre compte\u00a0:',
  explanation:
    'Vous vous connecterez avec elle, et les courriels au sujet de votre compte y seront envoyés. Si cette adresse n’est pas la vôtre, ne confirmez pas, et prévenez l’administration.',
  none: 'Aucune nouvelle adresse n’est à confirmer pour ce compte. Le lien a déjà servi, il a plus de trois jours, ou il concerne un autre compte. Demandez un nouveau lien à l’administration.',
  confirm: 'Utiliser cette adresse',
  confirmed: (email: string) => `L’adresse de votre compte est désormais ${email}. Votre mot de passe reste le même.`,
};
