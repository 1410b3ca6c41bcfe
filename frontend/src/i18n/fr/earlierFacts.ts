import { count } from '../format';

/** The view for spreadsheets of earlier facts. */
export const earlierFacts = {
  lede: 'Pour encoder en une fois des rapports, des réponses et des échéances antérieurs. Une ligne contient un fait, avec le document qui le montre. Rien n’est publié avant que vous ayez vu l’aperçu.',
  template: 'Télécharger le modèle (XLSX)',
  templateName: 'faits-anterieurs.xlsx',
  file: 'Tableau',
  fileHint:
    'Classeur XLSX ou fichier CSV (UTF-8), selon le modèle. 2\u00a0Mo et 500\u00a0lignes au plus, sans formules.',
  check: 'Vérifier le tableau',
  reading: 'Le tableau est vérifié…',
  faults: (n: number) => count(n, 'erreur dans le tableau', 'erreurs dans le tableau'),
  nothingStored: 'Rien n’a été enregistré. Corrigez le tableau, puis choisissez-le de nouveau.',
  row: (n: number) => `ligne ${n}`,
  at: (place: string) => `${place}\u00a0:`,
  preview: (n: number) => `Aperçu\u00a0: ${count(n, 'fait à publier', 'faits à publier')}`,
  table: 'Les faits du tableau',
  columns: {
    row: 'Ligne',
    request: 'Demande',
    kind: 'Type',
    day: 'Date du fait',
    content: 'État, réponse ou échéance',
    document: 'Document',
  },
  implausible: 'Ces lignes semblent peu plausibles\u00a0:',
  confirm: 'J’ai vérifié ces lignes\u00a0: elles sont exactes.',
  confirmFirst: 'Vérifiez les lignes peu plausibles et confirmez-les, ou corrigez le tableau.',
  seen: 'Tout le monde verra ces faits, leur date et leur document, et que le Parlement les a encodés aujourd’hui. Tous sont publiés ensemble.',
  publish: (n: number) => (n === 1 ? 'Publier ce fait' : `Publier ces ${n} faits`),
  published: (n: number) => count(n, 'fait antérieur est publié', 'faits antérieurs sont publiés'),
  another: 'Déposer un autre tableau',
};
