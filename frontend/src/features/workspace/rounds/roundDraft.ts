import type { ReportingRound } from '../../../api/schema.gen';
import { fieldsOf } from '../autosave/fields';
import type { FormKind, FormSaver } from '../autosave/formSaver';
import { createRound, readRound, replaceRound } from './roundApi';
import { EMPTY, FIELDS, type RoundField, roundContentOf, typedOf } from './roundFields';

export type RoundSaver = FormSaver<RoundField, ReportingRound>;

/** Rounds in preparation, which all staff edit. The opening is the publication. */
export const roundDrafts: FormKind<RoundField, ReportingRound> = {
  ...fieldsOf(FIELDS),
  empty: EMPTY,
  idOf: ({ reportingRoundId }) => reportingRoundId,
  contentOf: typedOf,
  isPublished: ({ openedAt }) => openedAt !== undefined,
  read: readRound,
  replace: (id, etag, typed) => replaceRound(id, roundContentOf(typed), etag),
  create: (key) => createRound(roundContentOf(EMPTY), key),
};
