import { count, date, number, plural } from '../format';

const demandes = (n: number) => count(n, 'demande', 'demandes');

export const overview = {
  title: 'Ce que le Parlement a demandé, ce qui en est advenu',
  lede: "Par ses résolutions, le Parlement de la Région de Bruxelles-Capitale adresse des demandes au Gouvernement. Sequitur montre, pour chacune, qui doit agir, ce que l'organisme responsable déclare, ce que le Parlement en constate et ce qui reste sans nouvelles.",
  adopted: (document: string, iso: string) => `Résolution ${document}, adoptée le ${date(iso)}`,
  readText: 'Lire le texte officiel',
  asOfOther: 'Voir la situation à une autre date',
  asOfLabel: 'Date',
  asOfShow: 'Afficher',
  asOfToday: "Revenir à aujourd'hui",
  waiting: (days: number) => plural(days, "jour d'attente", "jours d'attente"),
  nothingYet: 'Aucun rapport n’a encore été publié.',
  nothingYetMore: (total: number, iso: string) =>
    `Depuis l'adoption, le ${date(iso)}, aucun organisme responsable n'a publié de rapport dans ce registre sur les ${demandes(total)} du Parlement. Cela ne veut pas dire que rien n'a été fait : cela veut dire que personne ne l'a encore déclaré ici, preuves à l'appui.`,
  figures: 'En chiffres',
  figureTotal: (n: number) => plural(n, 'demande du Parlement', 'demandes du Parlement'),
  figureReported: (n: number) => plural(n, "a fait l'objet d'un rapport", "ont fait l'objet d'un rapport"),
  figureConfirmed: (n: number) => plural(n, 'confirmée par le Parlement', 'confirmées par le Parlement'),
  figureOverdue: (n: number) => plural(n, 'en retard sur son échéance', 'en retard sur leur échéance'),
  figureStale: (n: number) => plural(n, 'sans nouvelles depuis 180 jours', 'sans nouvelles depuis 180 jours'),
  progress: 'Où en est-on ?',
  axisReported: 'Ce que déclarent les organismes responsables',
  axisAssessed: 'Ce que le Parlement en constate',
  axisAnswered: 'Ce que le Gouvernement a répondu',
  byTheme: 'Par thème',
  byBody: 'Par organisme responsable',
  reportedOf: (reported: number, total: number) => `${number(reported)} sur ${demandes(total)} avec rapport`,
  asTable: 'Afficher en tableau',
  asBars: 'Afficher en barres',
  theme: 'Thème',
  body: 'Organisme responsable',
  total: 'Total',
  whole: 'Ensemble',
  meaning: 'Que veulent dire ces mots ?',
  lately: 'Derniers rapports publiés',
  latelyNone: (iso: string) =>
    `Rien n'a été publié depuis l'adoption, le ${date(iso)}. Le premier rapport apparaîtra ici le jour de sa publication.`,
  reportedOn: (iso: string) => `rapport du ${date(iso)}`,
  overdueTitle: 'En retard',
  overdueNone: "Aucune demande n'est en retard.",
  overdueNoDeadline:
    "Aucune demande n'a d'échéance dans le registre. Rien ne peut donc être « en retard » ; le silence, lui, se compte.",
  staleTitle: 'Sans nouvelles',
  staleNone: 'Un rapport a été publié sur chaque demande ouverte dans les 180 derniers jours.',
  staleSome: (n: number) =>
    `${demandes(n)} ${plural(n, "n'a fait l'objet d'aucun rapport", "n'ont fait l'objet d'aucun rapport")} dans les 180 derniers jours.`,
  silentFor: (days: number) => `${count(days, 'jour', 'jours')} de silence`,
  dueOn: (iso: string) => `échéance : ${date(iso)}`,
  seeAll: (n: number) => `Voir les ${demandes(n)}`,
};
