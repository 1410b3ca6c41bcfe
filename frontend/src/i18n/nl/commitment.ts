import { date } from '../format';
import type * as fr from '../fr/commitment';

export const commitment: typeof fr.commitment = {
  kicker: (number: string) => `Verzoek ${number}`,
  editorialTitle: 'redactionele titel',
  resolution: (document: string) => `Resolutie ${document}`,
  theme: 'Thema',
  owner: 'Verantwoordelijke instelling',
  ownerSince: (iso) => `sinds ${date(iso)}`,
  participants: 'Andere genoemde organisaties',
  corrected: (iso: string) => `Verbeterd op ${date(iso)}: zie wat gewijzigd is`,
  parliament: 'Parlement:',
  follow: 'Dit verzoek volgen',
  record: 'Verslagen en bewijsstukken',
  act: 'Wat kan ik doen?',
  officialText: 'Officiële tekst',
  inContext: 'Lezen in de tekst van de resolutie',
  history: 'Wat sinds het voorstel is gewijzigd',
  showOther: 'Ook de Franse tekst tonen',
  hideOther: 'De Franse tekst verbergen',
};
