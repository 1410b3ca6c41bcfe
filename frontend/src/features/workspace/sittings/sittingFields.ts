import type { CreateSitting, LocalizedText, Sitting } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { language } from '../../../language';
import { agendaOf, textOf } from './agenda';

/** The fields of the form of a sitting, in its order. */
export const FIELDS = ['committee', 'heldOn', 'agenda', 'announced'] as const;
export type SittingField = (typeof FIELDS)[number];

/**
 * Their values: the committee's French name, which stays the same in a page in another language; the day in ISO 8601; the ids of
 * the requests in their order, between spaces; `announced` or `prepared`.
 */
export type SittingValues = Readonly<Record<SittingField, string>>;

export const EMPTY: SittingValues = { committee: '', heldOn: '', agenda: '', announced: 'prepared' };

/** Fields of the form by their place in the API's content. */
export const FIELD_IDS = {
  '/committee': 'committee',
  '/heldOn': 'heldOn',
  '/commitments': 'agenda',
  '/announced': 'announced',
};

export const valuesOf = ({ committee, heldOn, commitments, announced }: Sitting): SittingValues => ({
  committee: committee.fr,
  heldOn,
  agenda: textOf(commitments.map(({ commitmentId }) => commitmentId)),
  announced: announced ? 'announced' : 'prepared',
});

/** The values as the API takes them. */
export const sittingOf = ({ committee, heldOn, agenda, announced }: SittingValues): CreateSitting => ({
  committee,
  heldOn,
  announced: announced === 'announced',
  commitments: [...agendaOf(agenda)],
});

/** Committees as the options of a select: each by its French name, with its name in the reader's language. */
export const committeeWords = (committees: LocalizedText[]): [code: string, word: string][] =>
  [...new Map(committees.map((committee) => [committee.fr, localized(committee)]))].sort(([, one], [, other]) =>
    one.localeCompare(other, language),
  );
