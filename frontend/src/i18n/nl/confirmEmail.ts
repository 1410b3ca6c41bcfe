import type * as fr from '../fr/confirmEmail';

export const confirmEmail: typeof fr.confirmEmail = {
  explanation:
    'Het adres waarnaar deze link gestuurd is, wordt dat van uw account: u meldt zich ermee aan, en de e-mails over uw account gaan ernaartoe.',
  confirm: 'Dit adres gebruiken',
  confirmed: (email: string) => `Het adres van uw account is nu ${email}. Uw wachtwoord blijft hetzelfde.`,
};
