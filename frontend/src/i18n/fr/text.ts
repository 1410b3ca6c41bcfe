import { count, date, number } from '../format';

export const text = {
  listTitle: 'Les résolutions',
  title: (document: string) => `La résolution ${document}, annotée`,
  lede: (iso: string) =>
    `Le texte adopté le ${date(iso)}, à la lettre et dans les deux langues. À côté de chaque demande, son état d'aujourd'hui.`,
  history: 'Ce qui a changé depuis la proposition, et où les deux langues diffèrent',
  contents: 'Dans ce texte',
  sourceDocuments: 'Documents',
  recitals: 'Visas et considérants',
  requests: 'Demandes',
  footnotes: 'Notes',
  signatures: 'Signatures',
  bothLanguages: 'Les deux langues',
  onlyOwn: 'Français seulement',
  languages: 'Langues affichées',
  find: 'Chercher dans le texte',
  findNext: 'Suivant',
  findPrevious: 'Précédent',
  found: (at: number, of: number) => (of === 0 ? 'Introuvable dans ce texte' : `${number(at)} sur ${number(of)}`),
  request: (number: string) => `Demande ${number}`,
  footnoteMark: (number: string) => `Note ${number}`,
  footnoteBack: 'Retour au texte',
  editorialNumber: 'Les numéros des demandes sont éditoriaux : le document ne numérote rien.',
  statusUnknown: "L'état des demandes n'a pas pu être chargé ; le texte, lui, est complet.",
  adopted: (iso: string) => `Adoptée le ${date(iso)}`,
  requestCount: (n: number) => count(n, 'demande', 'demandes'),
};
