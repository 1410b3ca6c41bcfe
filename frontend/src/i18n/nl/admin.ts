import { count, number } from '../format';
import type * as fr from '../fr/admin';

export const admin: typeof fr.admin = {
  title: 'Accounts',
  lede: 'Wie zich kan aanmelden, en namens welke instelling.',
  invite: 'Iemand uitnodigen',
  search: 'Een account zoeken',
  searchHint: 'Een deel van de naam of van het e-mailadres.',
  searchSubmit: 'Zoeken',
  found: (n: number) => count(n, 'account', 'accounts'),
  none: 'Geen accounts gevonden.',
  pages: 'Pagina’s met accounts',
  page: (page: number, of: number) => `Pagina ${number(page)} van ${number(of)}`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  backToList: 'Terug naar de accounts',
  activity: 'Wat deze persoon gedaan heeft, en wat aan het account veranderd is',
  roles: { staff: 'Diensten van het Parlement', agency: 'Instelling', admin: 'Beheer' },
  roleHints: {
    agency: 'Brengt verslag uit namens de gekozen instellingen.',
    staff: 'Beoordeelt, stelt vragen, bepaalt termijnen en sluit de opvolging af. Gaat niet samen met een instelling.',
    admin: 'Geeft toegang en trekt die in.',
  },
  noRole: 'Zonder rol',
  pending: 'Uitnodiging nog open',
  disabled: 'Uitgeschakeld',
  you: 'Uw account',
  fields: {
    email: 'E-mailadres',
    firstName: 'Voornaam',
    lastName: 'Naam',
    language: 'Taal van het aanmelden en van de e-mails',
    roles: 'Rollen',
    bodies: 'Vertegenwoordigde instellingen',
  },
  emailHint: 'Het professionele e-mailadres van de persoon; het dient om zich aan te melden.',
  lacking: {
    email: 'Vul een volledig e-mailadres in.',
    firstName: 'Vul de voornaam in.',
    lastName: 'Vul de naam in.',
    language: 'Kies de taal.',
    roles: 'Kies ten minste één rol.',
    bodies: 'Kies ten minste één instelling.',
  },
  sendInvitation: 'Uitnodigen',
  save: 'Opslaan',
  saved: 'De wijzigingen zijn opgeslagen. Ze gelden uiterlijk over vijf minuten.',
  changedMeanwhile:
    'Iemand anders heeft dit account intussen gewijzigd. Het formulier toont nu die wijzigingen en behoudt de uwe. Er is niets opgeslagen: kijk alles na en probeer opnieuw.',
  changedToo: (field: string, stored: string) =>
    stored
      ? `${field}: iemand anders heeft “${stored}” opgeslagen. Uw tekst blijft hier staan; als u hem opslaat, vervangt hij die waarde.`
      : `${field}: iemand anders heeft dit veld leeggemaakt. Uw tekst blijft hier staan; als u hem opslaat, vult hij het veld.`,
  invited: (email: string) => `${email} heeft een account`,
  mailSent: (email: string) =>
    `De uitnodiging is verstuurd naar ${email}. Met de link, drie dagen geldig, kan de persoon een wachtwoord kiezen en een authenticatie-app instellen. Die app geeft bij elke aanmelding de gevraagde code.`,
  mailNotSent:
    'De uitnodiging is niet verstuurd: de aanmelddienst kan geen e-mail versturen. Probeer het later opnieuw, of bezorg zelf een tijdelijk wachtwoord.',
  invitation: 'Uitnodiging',
  invitationHint: 'Deze persoon heeft nog geen wachtwoord gekozen.',
  mailAgain: 'De uitnodiging per e-mail versturen',
  givePassword: 'Een tijdelijk wachtwoord aanmaken',
  passwordIs: 'Tijdelijk wachtwoord',
  passwordOnce:
    'Het wordt nooit meer getoond. Bezorg het persoonlijk of langs een veilige weg aan de betrokkene zelf. Bij de eerste aanmelding moet een ander worden gekozen en een authenticatie-app worden ingesteld. Die app geeft bij elke aanmelding de gevraagde code. Wordt het niet gebruikt, dan vervalt het na drie dagen. Een nieuw tijdelijk wachtwoord maakt dit ongeldig.',
  changeEmail: 'Het e-mailadres wijzigen',
  newEmail: 'Nieuw e-mailadres',
  newEmailHint:
    'Het huidige adres blijft gelden tot de persoon zich aanmeldt en het nieuwe bevestigt, met de link die daarheen wordt gestuurd. Naar het huidige adres gaat een bericht.',
  sendEmailLink: 'De link versturen',
  emailLinkSent: (email: string) => `De link, drie dagen geldig, is verstuurd naar ${email}.`,
  emailLinkNotSent:
    'Er kon geen e-mail naar het nieuwe adres worden verstuurd: er verandert niets, en een eerdere aanvraag blijft geldig. Controleer het adres, en probeer het later opnieuw.',
  pendingEmail: (email: string) => `Wacht op bevestiging: ${email}. Een nieuwe aanvraag vervangt deze.`,
  deactivate: 'Dit account uitschakelen',
  deactivateTitle: (name: string) => `Het account van ${name} uitschakelen?`,
  deactivateWarning:
    'Deze persoon kan zich niet meer aanmelden, en de sessies eindigen. Op een pagina die al open staat, kan de persoon niets meer schrijven. Wat gepubliceerd is, blijft, en het account kan opnieuw worden ingeschakeld.',
  confirmDeactivation: 'Uitschakelen',
  cancel: 'Annuleren',
  deactivated: 'Het account is uitgeschakeld.',
  reactivate: 'Dit account opnieuw inschakelen',
  reactivated: 'Het account is opnieuw ingeschakeld.',
  erase: 'Dit account definitief wissen',
  eraseTitle: (name: string) => `Het account van ${name} definitief wissen?`,
  eraseWarning:
    'Het account wordt verwijderd, en uit niets van wat hier bewaard wordt, blijkt nog dat deze persoon iets heeft geschreven. Wat gepubliceerd is, blijft gepubliceerd, in naam van de instelling of van het Parlement. Dit kan niet ongedaan worden gemaakt.',
  eraseInstead: 'Om deze persoon alleen te beletten te schrijven, schakelt u het account uit.',
  confirmErasure: 'Definitief wissen',
  erased: 'Het account is gewist',
  erasedAuthor: 'gewist account',
  authors: 'Wie deed wat',
  authorsHint:
    'De openbare geschiedenis van een verzoek, met het account van elke auteur. Alleen het beheer ziet deze pagina.',
  request: 'Nummer of verwijzing van het verzoek',
  requestHint: 'Bijvoorbeeld 2.4, A-590, 2.4 of a-590-2.4.',
  showAuthors: 'De geschiedenis tonen',
  entries: (n: number) => (n ? count(n, 'gebeurtenis', 'gebeurtenissen') : 'Er is nog niets gepubliceerd.'),
  newer: 'Nieuwere',
  older: 'Oudere',
  nameless: (userId: string) => `naam onbekend (account verwijderd, of aanmelddienst onbereikbaar: ${userId})`,
};
