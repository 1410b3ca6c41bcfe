import type { NewReportingRound, ReportingRound } from '../../../api/schema.gen';

/** The fields of the form: days in ISO 8601, ids between spaces, and the ETag of the version that it changes. */
export interface Typed extends Record<string, string> {
  titleFr: string;
  titleNl: string;
  letterFr: string;
  letterNl: string;
  from: string;
  to: string;
  dueOn: string;
  resolutions: string;
  bodies: string;
  version: string;
}

/** Its fields for a day. */
export const DAYS = ['from', 'to', 'dueOn'] as const;

export const EMPTY: Typed = {
  titleFr: '',
  titleNl: '',
  letterFr: '',
  letterNl: '',
  from: '',
  to: '',
  dueOn: '',
  resolutions: '',
  bodies: '',
  version: '',
};

/** Fields of the form by their place in the API's content. */
export const FIELD_IDS = {
  '/title/fr': 'titleFr',
  '/title/nl': 'titleNl',
  '/letter/fr': 'letterFr',
  '/letter/nl': 'letterNl',
  '/from': 'from',
  '/to': 'to',
  '/dueOn': 'dueOn',
  '/resolutions': 'resolutions',
  '/bodies': 'bodies',
};

export const typedOf = (round: ReportingRound, version: string): Typed => ({
  titleFr: round.title.fr ?? '',
  titleNl: round.title.nl ?? '',
  letterFr: round.letter.fr ?? '',
  letterNl: round.letter.nl ?? '',
  from: round.from ?? '',
  to: round.to ?? '',
  dueOn: round.dueOn ?? '',
  resolutions: round.resolutions.map(({ resolutionId }) => resolutionId).join(' '),
  bodies: round.bodies.map(({ bodyId }) => bodyId).join(' '),
  version,
});

/** A text without the languages that are empty. */
const text = (fr: string, nl: string) => ({ ...(fr.trim() && { fr }), ...(nl.trim() && { nl }) });

const ids = (value: string) => value.split(' ').filter(Boolean);

/** What is typed, as the API takes it: empty fields are left out. */
export const contentOf = (typed: Typed): NewReportingRound => ({
  title: text(typed.titleFr, typed.titleNl),
  letter: text(typed.letterFr, typed.letterNl),
  ...(typed.from && { from: typed.from }),
  ...(typed.to && { to: typed.to }),
  ...(typed.dueOn && { dueOn: typed.dueOn }),
  resolutions: ids(typed.resolutions),
  bodies: ids(typed.bodies),
});
