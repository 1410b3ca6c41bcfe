import { count, date } from '../format';
import { publishedRounds } from './publishedRounds';
import { workspace } from './workspace';

const requests = (n: number) => count(n, 'demande', 'demandes');

/** The pages on reporting rounds. */
export const rounds = {
  ...publishedRounds,
  lede: 'Dans une campagne, le Parlement demande aux organismes un rapport sur les demandes ouvertes, au plus tard à la date fixée.',
  staffOnly: 'Cette page est réservée aux services du Parlement.',
  prepare: 'Préparer une campagne',
  toList: 'Toutes les campagnes',
  untitled: 'Campagne sans titre',
  requests,
  requestsOf: (body: string, n: number) => `${body}\u00a0: ${requests(n)}`,
  fields: {
    titleFr: 'Titre en français',
    titleNl: 'Titre en néerlandais',
    letterFr: 'Lettre en français',
    letterNl: 'Lettre en néerlandais',
    from: 'Début de la période',
    to: 'Fin de la période',
    dueOn: 'Date limite',
    resolutions: 'Ajouter une résolution',
    bodies: 'Ajouter un organisme',
  },
  letterHint: 'Les organismes la lisent dans leur espace de travail. Elle devient publique.',
  hints: {
    from: 'Les organismes font rapport sur cette période.',
    to: 'Pas avant la date limite\u00a0: les rapports doivent paraître dans la période.',
    dueOn: 'Dernier jour pour publier les rapports.',
    resolutions: 'Sans choix, la campagne porte sur toutes les résolutions.',
    bodies: 'Sans choix, la campagne porte sur tous les organismes.',
  },
  takeAway: 'Retirer',
  save: 'Enregistrer',
  saving: {
    ...workspace.saving,
    saved: 'La campagne est enregistrée.',
    published: 'Pas enregistré\u00a0: entre-temps, une autre personne a ouvert cette campagne. Votre texte reste ici.',
    deleted: 'Pas enregistré\u00a0: entre-temps, une autre personne a supprimé cette campagne. Votre texte reste ici.',
  },
  continueInNewDraft: 'Préparer une nouvelle campagne avec ce texte',
  conflict: {
    changed:
      'Une autre personne a changé cette campagne entre-temps. Relisez ce qui s’y trouve maintenant, puis recommencez.',
    published:
      'Une autre personne a ouvert cette campagne entre-temps. Votre texte reste ici\u00a0: vous pouvez préparer une nouvelle campagne.',
    deleted:
      'Une autre personne a supprimé cette campagne entre-temps. Votre texte reste ici\u00a0: vous pouvez préparer une nouvelle campagne.',
  },
  inPreparation: 'Cette campagne est en préparation. Seuls les services du Parlement la voient.',
  operations: 'Qui a fait quoi',
  scope: 'Demandes concernées',
  concerns: (bodies: number, n: number) =>
    `Ouverte maintenant, elle demande ${count(n, 'rapport', 'rapports')} à ${count(bodies, 'organisme', 'organismes')}.`,
  changedMeanwhile: 'Une autre personne a modifié cette campagne entre-temps.',
  open: 'Ouvrir la campagne',
  openTitle: 'Ouvrir cette campagne\u00a0?',
  openConsequence:
    'Elle devient publique, avec la lettre. Ensuite, seules la date limite et la fin de la période peuvent changer.',
  remove: 'Supprimer la campagne',
  removeTitle: 'Supprimer cette campagne\u00a0?',
  removeConsequence: 'Son texte est perdu.',
  left: (n: number) => `Demandes sans rapport de votre part depuis l’ouverture (${n})`,
  nothingLeft:
    'Depuis l’ouverture, vous avez fait rapport sur toutes les demandes dont votre organisme est responsable.',
  notAsked: 'Cette campagne ne vous demande aucun rapport.',
  done: (n: number) => `Demandes avec un rapport de votre part depuis l’ouverture (${n})`,
  reportedOn: (iso: string) => `rapport publié le ${date(iso)}`,
  foreword: {
    title: 'Avant-propos du rapport de la campagne',
    lede: 'Il est public aussitôt, et imprimé en tête du rapport de la campagne. Un avant-propos plus récent prend sa place.',
    fields: { fr: 'Avant-propos en français', nl: 'Avant-propos en néerlandais' },
    submit: 'Publier l’avant-propos',
    done: 'L’avant-propos est publié.',
    changed:
      'La campagne ou son avant-propos a changé entre-temps. Relisez ce qui est publié, puis publiez votre texte.',
    theirs: 'Cet avant-propos est publié. Le vôtre reste ci-dessous\u00a0; le publier remplacera celui-ci.',
  },
  otherDate: 'Modifier la date limite ou terminer la campagne',
  otherDateLede: 'La date actuelle reste visible.',
  changeDate: 'Modifier la date limite',
  dateChanged: 'La date limite a été modifiée.',
  periodChanged: 'La fin de la période a été modifiée.',
  nothingChanged: 'Les dates sont les mêmes\u00a0: rien n’a été modifié.',
  opened: 'La campagne est ouverte.',
  closed: 'La campagne est terminée.',
  closedMeanwhile: (day: string) =>
    `Une autre personne a terminé cette campagne le ${date(day)}. Vous ne pouvez plus en changer la date limite.`,
  close: 'Terminer la campagne',
  closeTitle: 'Terminer cette campagne\u00a0?',
  closeConsequence: 'Les rapports publiés ensuite ne comptent plus pour elle. Elle ne peut pas être rouverte.',
};
