import type { AccountChange, BodyChange } from '../../api/schema.gen';
import { count } from '../format';

const accountChange: Record<AccountChange['kind'], string> = {
  invited: 'Invitation',
  invitedAgain: 'Nouvelle invitation',
  renamed: 'Nom modifié',
  languageChanged: 'Langue modifiée',
  rolesChanged: 'Rôles modifiés',
  bodiesChanged: 'Organismes modifiés',
  emailChangeRequested: 'Nouvelle adresse demandée',
  emailChanged: 'Nouvelle adresse confirmée',
  deactivated: 'Compte désactivé',
  activated: 'Compte réactivé',
  erased: 'Compte effacé',
};

const bodyChange: Record<BodyChange['kind'], string> = {
  secondPersonRequired: 'Publication à deux exigée',
  secondPersonNotRequired: 'Publication à deux levée',
};

export const userActivity = {
  lede: 'Ce qui a été publié, corrigé ou retiré, et les changements des comptes et de la publication à deux. N’y sont pas repris : les campagnes, les réunions, les avant-propos et les classements. Les noms ne sont montrés qu’à l’administration.',
  since: 'Les changements des comptes ne sont conservés que depuis l’installation de cette version.',
  person: 'Personne',
  personHint: 'Une partie du nom ou de l’adresse électronique.',
  chosenPerson: 'Personne\u00a0:',
  everyPerson: 'Toutes les personnes',
  noPerson: 'Aucun compte ne correspond.',
  whichPerson: (n: number) =>
    `${count(n, 'compte correspond', 'comptes correspondent')}\u00a0; choisissez-en un\u00a0:`,
  tooMany: 'D’autres comptes correspondent\u00a0: précisez le nom ou l’adresse.',
  body: 'Organisme',
  kind: 'Genre',
  all: 'Indifférent',
  facts: 'Publications',
  allFacts: 'Toutes les publications',
  accounts: 'Comptes',
  allAccounts: 'Tous les changements de comptes',
  bodies: 'Organismes',
  allBodies: 'Tous les changements d’organismes',
  from: 'Du',
  to: 'Au',
  startAfterEnd: 'La date de début suit la date de fin.',
  show: 'Afficher',
  withoutFilters: 'Sans filtre',
  found: (n: number) => (n ? count(n, 'action', 'actions') : 'Aucune action ne correspond.'),
  table: 'Actions, de la plus récente à la plus ancienne',
  when: 'Moment',
  who: 'Qui',
  what: 'Quoi',
  subject: 'Au sujet de',
  internal: 'non public',
  accountChange,
  bodyChange,
  before: (state: string) => `Avant\u00a0: ${state}`,
  after: (state: string) => `Après\u00a0: ${state}`,
  noValue: 'aucun',
  languages: { fr: 'français', nl: 'néerlandais' },
};
