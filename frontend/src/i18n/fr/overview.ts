import { date, plural } from '../format';
import { STALE_DAYS } from '../thresholds';

export const overview = {
  title: 'Ce que deviennent les demandes du Parlement',
  lede: 'Par ses résolutions, le Parlement de la Région de Bruxelles-Capitale adresse des demandes au Gouvernement. Sequitur montre, pour chacune, quel organisme est responsable, ce qu’il déclare, ce que le Parlement en dit, et depuis quand aucun rapport n’a été publié.',
  adopted: (document: string, iso: string) => `Résolution ${document}, adoptée le ${date(iso)}`,
  followed: (document: string) => `Résolution ${document} : suivi`,
  readText: 'Lire le texte officiel',
  figures: 'En chiffres',
  figureTotal: (n: number) => plural(n, 'demande du Parlement', 'demandes du Parlement'),
  figureReported: (n: number) => plural(n, 'a fait l’objet d’un rapport', 'ont fait l’objet d’un rapport'),
  figureConfirmed: (n: number) =>
    plural(n, 'réalisée et confirmée par le Parlement', 'réalisées et confirmées par le Parlement'),
  figureOverdue: (n: number) => plural(n, 'en retard sur son échéance', 'en retard sur leur échéance'),
  figureStale: `sans rapport depuis au moins ${STALE_DAYS} jours`,
};
