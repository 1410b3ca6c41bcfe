import { count, date, number } from '../format';

/** The page of changes between proposal and adopted text. */
export const history = {
  title: (document: string) => `Résolution ${document}\u00a0: du texte proposé au texte adopté`,
  lede: (iso: string) =>
    `Ce qui a changé, demande par demande, de la proposition au texte adopté le ${date(iso)}. Vous y voyez aussi des passages où le français et le néerlandais ne disent pas tout à fait la même chose.`,
  keyRemoved: 'Mots supprimés',
  keyAdded: 'Mots ajoutés',
  spaces: 'Les espaces ne comptent pas\u00a0: les deux documents ne sont pas composés de la même façon.',
  editorial:
    'Les notes sur les deux langues sont éditoriales et ne sont pas exhaustives. Elles relèvent ce que dit chacune, sans dire laquelle a raison. L’une ne vaut pas plus que l’autre.',
  wholeProposal: 'La proposition entière, développements compris (JSON)',
  noProposal: 'Le registre n’a pas la proposition de cette résolution\u00a0: il n’y a rien à comparer.',
  languages: 'Langues affichées',
  bothLanguages: 'Les deux langues',
  onlyOwn: 'Français seulement',
  onlyChanges: 'Seulement ce qui a changé',
  changed: (n: number, of: number) =>
    n === 0 ? 'Aucune demande n’a changé.' : `${number(n)} sur ${count(of, 'demande', 'demandes')}`,
  contents: 'Sur cette page',
  summary: 'En bref',
  inLanguage: { fr: 'En français', nl: 'En néerlandais' },
  language: { fr: 'Français', nl: 'Néerlandais' },
  reworded: (n: number, of: number) =>
    `${count(n, 'demande', 'demandes')} sur ${number(of)} n’${n < 2 ? 'a' : 'ont'} plus les mêmes mots.`,
  noneMoved: 'Aucune demande n’a été ajoutée, supprimée ou déplacée.',
  added: (n: number) => count(n, 'demande a été ajoutée.', 'demandes ont été ajoutées.'),
  dropped: (n: number) => count(n, 'demande n’a pas été adoptée.', 'demandes n’ont pas été adoptées.'),
  moved: (n: number) => count(n, 'demande a été déplacée.', 'demandes ont été déplacées.'),
  notes: (n: number) =>
    `${count(n, 'note relève un passage', 'notes relèvent des passages')} où les deux langues diffèrent.`,
  officialTitle: 'Le titre',
  request: (number: string) => `Demande ${number}`,
  change: {
    unknown: 'pas de proposition à comparer',
    unchanged: 'rien n’a changé',
    punctuation: 'seule la ponctuation a changé',
    reworded: 'des mots ont changé',
    added: 'ne figurait pas dans la proposition',
  },
  corrected: (iso: string) => `Rectifié, en dernier lieu le ${date(iso)}\u00a0: voir ce qui a changé`,
  wasAdded: 'Ajoutée\u00a0: elle ne figurait pas dans la proposition.',
  wasMoved: (number: string) => `Déplacée\u00a0: c’était la demande ${number} de la proposition.`,
  wasNumbered: (number: string) => `C’était la demande ${number} de la proposition.`,
  droppedTitle: 'Proposées, et non adoptées',
  droppedRequest: (number: string) => `Demande ${number} de la proposition`,
  recitalsTitle: 'Préambule\u00a0: des passages où les deux langues diffèrent',
  recital: (place: string) => `Point ${place}`,
  differ: 'Passages où les deux langues diffèrent',
  colon: '\u00a0:',
  words: { removed: 'supprimé\u00a0:', added: 'ajouté\u00a0:' },
};
