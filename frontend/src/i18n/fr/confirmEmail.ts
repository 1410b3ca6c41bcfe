export const confirmEmail = {
  explanation:
    "L'adresse à laquelle ce lien a été envoyé devient celle de votre compte\u00a0: vous vous connecterez avec elle, et les courriels au sujet de votre compte y seront envoyés.",
  confirm: 'Utiliser cette adresse',
  confirmed: (email: string) => `L'adresse de votre compte est désormais ${email}. Votre mot de passe reste le même.`,
};
