import { describe, expect, test } from 'vitest';
import type { ProgressReport } from '../../../api/schema.gen';
import { contentOf, EMPTY_VALUES, reconcile, unchanged, valuesOf } from './draftValues';

const COMPLETE = {
  implementationStatus: 'implemented',
  percentDone: '0',
  expectedOn: '2026-12-01',
  fr: 'Fait.',
  nl: 'Gedaan.',
  originalLanguage: 'nl',
};

test('form values survive the conversion to the API and back, including zero per cent', () => {
  expect(contentOf(COMPLETE)).toEqual({
    implementationStatus: 'implemented',
    percentDone: 0,
    expectedOn: '2026-12-01',
    narrative: { fr: 'Fait.', nl: 'Gedaan.' },
    originalLanguage: 'nl',
  });
  expect(valuesOf(contentOf(COMPLETE) as ProgressReport)).toEqual(COMPLETE);
});

test('empty fields are omitted', () => {
  expect(contentOf(EMPTY_VALUES)).toEqual({ narrative: {} });
});

describe('merging two versions of a draft', () => {
  const base = { ...EMPTY_VALUES, fr: 'avant', nl: 'voor' };

  test('takes each change that only one of them made', () => {
    const { words, theirs } = reconcile(base, { ...base, fr: 'le mien' }, { ...base, nl: 'van hen' });
    expect(words).toEqual({ ...base, fr: 'le mien', nl: 'van hen' });
    expect(theirs).toEqual({});
  });

  test('keeps the user’s value and returns the colleague’s where both changed a field', () => {
    const { words, theirs } = reconcile(base, { ...base, fr: 'le mien' }, { ...base, fr: 'le leur' });
    expect(words.fr).toBe('le mien');
    expect(theirs).toEqual({ fr: 'le leur' });
  });

  test('returns a value that the colleague cleared as a conflict too', () => {
    expect(reconcile(base, { ...base, fr: 'le mien' }, { ...base, fr: '' }).theirs).toEqual({ fr: '' });
  });

  test('finds no conflict where both entered the same', () => {
    expect(reconcile(base, { ...base, fr: 'pareil' }, { ...base, fr: 'pareil' }).theirs).toEqual({});
  });
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
    fr: "Rien n'a changé depuis le rapport du 04/02/2026.",
    nl: 'Er is niets veranderd sinds het verslag van 04/02/2026.',
    originalLanguage: 'nl',
  });
});
