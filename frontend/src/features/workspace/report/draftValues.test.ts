import { expect, test } from 'vitest';
import type { ProgressReport } from '../../../api/schema.gen';
import { EMPTY_VALUES, reportContentOf, unchanged, valuesOf } from './draftValues';

const COMPLETE = {
  implementationStatus: 'implemented',
  percentDone: '0',
  expectedOn: '2026-12-01',
  fr: 'Fait.',
  nl: 'Gedaan.',
  originalLanguage: 'nl',
  reportedOn: '2024-05-17',
  corrects: 'earlier',
  addsEvidenceTo: 'earlier',
  alsoFor: 'a-1-2.1 b-3-1.1',
};

test('form values survive the conversion to the API and back, including zero per cent', () => {
  expect(reportContentOf(COMPLETE)).toEqual({
    implementationStatus: 'implemented',
    percentDone: 0,
    expectedOn: '2026-12-01',
    narrative: { fr: 'Fait.', nl: 'Gedaan.' },
    originalLanguage: 'nl',
    reportedOn: '2024-05-17',
    corrects: 'earlier',
    addsEvidenceTo: 'earlier',
    alsoFor: ['a-1-2.1', 'b-3-1.1'],
  });
  const { corrects: progressReportId, ...content } = reportContentOf(COMPLETE);
  expect(valuesOf({ ...content, corrects: { progressReportId } } as ProgressReport)).toEqual(COMPLETE);
});

test('empty fields are omitted', () => {
  expect(reportContentOf(EMPTY_VALUES)).toEqual({ narrative: {} });
});

test('a report without changes repeats the last one, in both languages', () => {
  const last = {
    implementationStatus: 'inProgress',
    percentDone: 40,
    narrative: { fr: 'Avant.', nl: 'Vroeger.' },
    publishedAt: '2026-02-03T23:30:00Z',
  } as ProgressReport;
  expect(unchanged(last, 'nl')).toMatchObject({
    implementationStatus: 'inProgress',
    percentDone: '40',
    fr: 'Rien n’a changé depuis le rapport du 04/02/2026.',
    nl: 'Er is niets veranderd sinds het verslag van 04/02/2026.',
    originalLanguage: 'nl',
  });
});
