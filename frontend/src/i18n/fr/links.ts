import type { LinkRelation } from '../../api/schema.gen';
import { date } from '../format';

/** The labels of `/refData/linkRelations`; a test compares them. */
export const linkRelation: Record<LinkRelation, string> = {
  same: 'Même demande que',
  overlaps: 'Recoupe',
  replaces: 'Remplace',
  replacedBy: 'Remplacée par',
};

/** Links between requests of different resolutions. */
export const links = {
  heading: 'Demandes liées',
  published: 'Liens avec d’autres demandes',
  linkedOn: (iso: string) => `Lien établi le ${date(iso)}`,
  unlinkedOn: (iso: string) => `Lien terminé le ${date(iso)}`,
};
