import type { CreateClassification, PolicyArea, Resolution } from '../../../api/schema.gen';
import type { Values } from '../autosave/fields';
import { hasText } from '../forms/formSchema';

/** The fields of the form, in its order. */
export const FIELDS = ['committeeFr', 'committeeNl', 'legislature', 'policyAreas', 'followedSinceOn'] as const;
export type ClassificationField = (typeof FIELDS)[number];

/** Their values: a day in ISO 8601, codes between spaces in the order of `formatAreas`. */
export type ClassificationValues = Values<ClassificationField>;

/** Fields of the form by their place in the API's content. */
export const FIELD_IDS = {
  '/committee/fr': 'committeeFr',
  '/committee/nl': 'committeeNl',
  '/legislature': 'legislature',
  '/policyAreas': 'policyAreas',
  '/followedSinceOn': 'followedSinceOn',
};

/** The classification that applies, as typed. */
export const typedOf = ({
  committee,
  legislature,
  policyAreas,
  followedSinceOn,
}: Resolution): ClassificationValues => ({
  committeeFr: committee?.fr ?? '',
  committeeNl: committee?.nl ?? '',
  legislature: legislature ?? '',
  policyAreas: formatAreas(policyAreas ?? []),
  followedSinceOn,
});

export const parseAreas = (value: string) => value.split(' ').filter(Boolean);

/** One value for the same policy areas, in whatever order they were ticked. */
export const formatAreas = (codes: readonly string[]) => codes.toSorted().join(' ');

/** @param applies the values that apply now */
export const classificationOf = (
  { committeeFr: fr, committeeNl: nl, legislature, policyAreas, followedSinceOn }: ClassificationValues,
  applies: ClassificationValues,
): CreateClassification => ({
  ...(hasText(fr) && { committee: { fr, nl } }),
  ...(hasText(legislature) && { legislature }),
  policyAreas: parseAreas(policyAreas) as PolicyArea[],
  // An empty field leaves the day as it is.
  ...(followedSinceOn && followedSinceOn !== applies.followedSinceOn && { followedSinceOn }),
});
