import { date } from '../format';

export const commitment = {
  kicker: (number: string) => `Demande ${number}`,
  editorialTitle: 'titre éditorial',
  resolution: (document: string) => `Résolution ${document}`,
  theme: 'Thème',
  owner: 'Organisme responsable',
  ownerSince: (iso: string) => `depuis le ${date(iso)}`,
  participants: 'Autres organisations citées',
  corrected: (iso: string) => `Rectifié le ${date(iso)}\u00a0: voir ce qui a changé`,
  parliament: 'Parlement\u00a0:',
  follow: 'Suivre cette demande',
  record: 'Rapports et preuves',
  act: 'Que puis-je faire ?',
  officialText: 'Texte officiel',
  inContext: 'Lire dans le texte de la résolution',
  history: 'Ce qui a changé depuis la proposition',
  showOther: 'Afficher aussi le texte néerlandais',
  hideOther: 'Masquer le texte néerlandais',
};
