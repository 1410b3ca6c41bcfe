import type * as fr from '../fr/sharedDraft';
import { workspace } from './workspace';

const saving = {
  ...workspace.saving,
  deleted:
    'Niet opgeslagen: intussen heeft een collega dit ontwerp gepubliceerd of verwijderd. Uw tekst blijft hier staan.',
};

/** The form of a shared draft, which loads after the inbox. */
export const sharedDraft: typeof fr.sharedDraft = {
  saving: {
    body: saving,
    parliament: { ...saving, saved: 'Ontwerp opgeslagen. Alleen de diensten van het Parlement zien het.' },
  },
  continueInNewDraft: 'Met deze tekst verdergaan in een nieuw ontwerp',
  conflict: {
    changed: workspace.draftConflict.changed,
    published: workspace.draftConflict.published,
    deleted: 'Een collega heeft dit ontwerp intussen gepubliceerd of verwijderd. Uw tekst blijft hier staan.',
  },
  discardSure: 'Dit ontwerp verwijderen, voor al uw collega’s? U kunt dit niet ongedaan maken.',
  kept: 'Teksten die alleen in dit tabblad staan',
  keptHint:
    'Ze zijn niet opgeslagen, en geen enkel formulier hierboven neemt ze over: waarover ze gaan, is intussen veranderd. Kopieer wat nog kan dienen; met het tabblad verdwijnen ze.',
  keptSure: 'Deze tekst verwijderen? U kunt dit niet ongedaan maken.',
  leftoverHint:
    'Waarover ze gaan, is intussen veranderd. De vraag is bijvoorbeeld ingetrokken, het verslag is niet meer het laatste, of de opvolging is al afgesloten. Kopieer wat nog kan dienen en verwijder dan het ontwerp.',
};
