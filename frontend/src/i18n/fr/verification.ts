import { count, date } from '../format';

/** How the register is verified. */
export const verification = {
  title: 'Vérifier le registre',
  lede: 'Chaque publication a une inscription dans un journal. Chaque inscription a une empreinte, calculée sur son contenu et sur l’empreinte précédente. Si un contenu change, les empreintes ne correspondent plus.',
  colon: '\u00a0:',
  ofRequest: 'Le journal d’une demande',
  chooseRequest: 'Ouvrez une demande, puis «\u00a0Vérifier le journal de cette demande\u00a0» en bas de sa page.',
  allRequests: 'Toutes les demandes',
  computing: 'Votre navigateur recalcule toutes les empreintes…',
  notSecure: 'Votre navigateur ne calcule d’empreintes que sur une adresse https.',
  noEntries: 'Rien n’a encore été publié sur cette demande\u00a0: son journal est vide.',
  allIntact: (entries: number) =>
    entries === 1
      ? 'Votre navigateur a recalculé l’empreinte de la seule inscription\u00a0: elle correspond.'
      : `Votre navigateur a recalculé les empreintes des ${count(entries, 'inscription', 'inscriptions')}\u00a0: toutes correspondent.`,
  someChanged: (changed: number, entries: number) =>
    `Attention\u00a0: sur ${count(entries, 'inscription', 'inscriptions')}, ${count(changed, 'ne correspond pas à son', 'ne correspondent pas à leur')} empreinte ou à la précédente.`,
  result: {
    intact: 'inscription intacte',
    withdrawn: 'inscription intacte\u00a0; le texte a été retiré',
    restricted: 'contenu non public\u00a0: seul l’enchaînement est vérifié',
    changed: 'ne correspond pas',
  },
  head: 'L’empreinte du registre',
  headAt: (day: string) => `À la fin du ${date(day)}\u00a0:`,
  keepHead:
    'Gardez-la, ou gardez le fichier du jour\u00a0: vous pourrez vérifier plus tard que rien n’a été modifié depuis. Les courriels quotidiens et les rapports de suivi la portent aussi.',
  fileOfDay: (day: string) => `Le fichier du ${date(day)}`,
  paste: 'Comparer avec une empreinte que vous avez gardée',
  pasteHint: 'Collez-la avec sa date, telle qu’elle figure dans le courriel, le rapport ou cette page.',
  compare: 'Comparer',
  /** The results of the comparison. */
  compared: {
    unreadable: 'Ce texte ne contient pas d’empreinte\u00a0: elle a 64 chiffres et lettres de a à f.',
    noDay:
      'Cette empreinte n’est pas celle d’une inscription de ce journal. Si c’est celle du registre, collez-la avec sa date, par exemple 2026-11-28.',
    noFile: 'Il n’y a pas d’empreinte de ce jour\u00a0: il n’est pas encore terminé, ou n’existe pas.',
    different:
      'Cette empreinte ne correspond à rien dans le registre. Vérifiez que vous l’avez copiée entière, avec sa date. Si oui, quelque chose a été modifié.',
  },
  isEntry: (position: number) =>
    `C’est l’empreinte de l’inscription ${position} de ce journal\u00a0: rien n’y a été modifié jusque-là.`,
  isRegister: (day: string) => `C’est l’empreinte du registre à la fin du ${date(day)}.`,
  sameToday: 'Le registre donne encore la même pour ce jour.',
  wasEmpty: 'Le journal de cette demande était vide ce jour-là.',
  hadEntries: (entries: number) =>
    `Le journal de cette demande avait alors ${count(entries, 'inscription', 'inscriptions')}, sans changement depuis.`,
  lastRun: 'La dernière vérification complète',
  neverRun: 'L’exploitant du site n’a pas encore vérifié le registre.',
  ran: (day: string, time: string, journals: number) =>
    `Le ${date(day)} à ${time.replace(':', ' h ')}, l’exploitant du site a recalculé ${count(journals, 'journal', 'journaux')}, les preuves et l’état de chaque demande.`,
  found: (findings: number) =>
    findings === 0 ? 'Tout correspond.' : `${count(findings, 'anomalie', 'anomalies')}\u00a0:`,
  proves: 'Ce que cela prouve',
  proven: [
    'Le contenu que le site donne aujourd’hui est celui sur lequel chaque empreinte a été calculée.',
    'Si une empreinte que vous avez gardée correspond\u00a0: rien n’a été modifié, ajouté ou supprimé dans ce qui précède.',
  ],
  provesNot: 'Ce que cela ne prouve pas',
  notProven: [
    'Que ce qui est publié est vrai\u00a0: ce sont les preuves et l’évaluation du Parlement qui comptent.',
    'Sans empreinte gardée ailleurs\u00a0: que l’exploitant n’a pas tout recalculé.',
    'Les mots d’un texte retiré\u00a0: seule son empreinte reste.',
    'Les questions internes, qui ont leur propre journal, non public.',
  ],
};
