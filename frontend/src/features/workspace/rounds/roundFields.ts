import type { CreateReportingRound, ReportingRound } from '../../../api/schema.gen';

/** The fields of the form, in its order. */
export const FIELDS = [
  'titleFr',
  'titleNl',
  'letterFr',
  'letterNl',
  'from',
  'to',
  'dueOn',
  'resolutions',
  'bodies',
] as const;
export type RoundField = (typeof FIELDS)[number];

/** Their values: days in ISO 8601, ids between spaces in the order of `formatIds`. */
export type RoundValues = Readonly<Record<RoundField, string>>;

/** Its fields for a day. */
export const DAYS = ['from', 'to', 'dueOn'] as const;

export const EMPTY: RoundValues = {
  titleFr: '',
  titleNl: '',
  letterFr: '',
  letterNl: '',
  from: '',
  to: '',
  dueOn: '',
  resolutions: '',
  bodies: '',
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

export const typedOf = (round: ReportingRound): RoundValues => ({
  titleFr: round.title.fr ?? '',
  titleNl: round.title.nl ?? '',
  letterFr: round.letter.fr ?? '',
  letterNl: round.letter.nl ?? '',
  from: round.from ?? '',
  to: round.to ?? '',
  dueOn: round.dueOn ?? '',
  resolutions: formatIds(round.resolutions.map(({ resolutionId }) => resolutionId)),
  bodies: formatIds(round.bodies.map(({ bodyId }) => bodyId)),
});

/** The ids of a value. */
export const parseIds = (value: string) => value.split(' ').filter(Boolean);

/** The value of a field with these ids: the same for the same ids, as the API keeps no order of them. */
export const formatIds = (ids: string[]) => ids.toSorted().join(' ');

/** A text without the languages that are empty. */
const text = (fr: string, nl: string) => ({ ...(fr.trim() && { fr }), ...(nl.trim() && { nl }) });

/**
 * A value as it is shown: ids by their words, days as they are typed.
 * @param choices the words of the ids
 * @param dayOf the text of a day
 */
export function wordsOf(
  name: RoundField,
  value: string,
  choices: Record<'resolutions' | 'bodies', [id: string, word: string][]>,
  dayOf: (iso: string) => string,
): string {
  if (name === 'resolutions' || name === 'bodies')
    return parseIds(value)
      .map((id) => choices[name].find(([one]) => one === id)?.[1] ?? id)
      .join(', ');
  return (DAYS as readonly string[]).includes(name) ? dayOf(value) : value;
}

/** The typed values, as the API takes them: empty fields are left out. */
export const roundContentOf = (typed: RoundValues): CreateReportingRound => ({
  title: text(typed.titleFr, typed.titleNl),
  letter: text(typed.letterFr, typed.letterNl),
  ...(typed.from && { from: typed.from }),
  ...(typed.to && { to: typed.to }),
  ...(typed.dueOn && { dueOn: typed.dueOn }),
  resolutions: parseIds(typed.resolutions),
  bodies: parseIds(typed.bodies),
});
