import type * as fr from '../fr/confirmEmail';

export const confirmEmail: typeof fr.confirmEmail = {
  newAddress: 'Het beheer vraagt dat dit adres dat van uw account wordt:',
  explanation:
    'U meldt zich ermee aan, en de e-mails over uw account gaan ernaartoe. Is dit adres niet van u, bevestig dan niet en verwittig het beheer.',
  none: 'Voor het account waarmee u aangemeld bent, is er geen nieuw adres te bevestigen. De link is al gebruikt, is ouder dan drie dagen of is voor een ander account bestemd. Vraag het beheer om een nieuwe link.',
  confirm: 'Dit adres gebruiken',
  confirmed: (email: string) => `Het adres van uw account is nu ${email}. Uw wachtwoord blijft hetzelfde.`,
};
