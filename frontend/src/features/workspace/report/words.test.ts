import { describe, expect, test } from 'vitest';
import type { ProgressReport } from '../../../api/schema.gen';
import { contentOf, NO_WORDS, reconcile, unchanged, wordsOf } from './words';

const WHOLE = {
  implementationStatus: 'implemented',
  percentDone: '0',
  expectedOn: '2026-12-01',
  fr: 'Fait.',
  nl: 'Gedaan.',
  originalLanguage: 'nl',
};

test('what is typed reaches the API and comes back the same, zero per cent included', () => {
  expect(contentOf(WHOLE)).toEqual({
    implementationStatus: 'implemented',
    percentDone: 0,
    expectedOn: '2026-12-01',
    narrative: { fr: 'Fait.', nl: 'Gedaan.' },
    originalLanguage: 'nl',
  });
  expect(wordsOf(contentOf(WHOLE) as ProgressReport)).toEqual(WHOLE);
});

test('what was not said is left out', () => {
  expect(contentOf(NO_WORDS)).toEqual({ narrative: {} });
});

describe('of two who write the same draft', () => {
  const base = { ...NO_WORDS, fr: 'avant', nl: 'voor' };

  test('each keeps what only they changed', () => {
    const { words, theirs } = reconcile(base, { ...base, fr: 'le mien' }, { ...base, nl: 'van hen' });
    expect(words).toEqual({ ...base, fr: 'le mien', nl: 'van hen' });
    expect(theirs).toEqual({});
  });

  test('where both changed the same, mine stands and theirs is told', () => {
    const { words, theirs } = reconcile(base, { ...base, fr: 'le mien' }, { ...base, fr: 'le leur' });
    expect(words.fr).toBe('le mien');
    expect(theirs).toEqual({ fr: 'le leur' });
  });

  test('that they emptied what I changed is told too', () => {
    expect(reconcile(base, { ...base, fr: 'le mien' }, { ...base, fr: '' }).theirs).toEqual({ fr: '' });
  });

  test('there is nothing to choose where both wrote the same', () => {
    expect(reconcile(base, { ...base, fr: 'pareil' }, { ...base, fr: 'pareil' }).theirs).toEqual({});
  });
});

test('a report that nothing has changed says what the last one said, in both languages', () => {
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
