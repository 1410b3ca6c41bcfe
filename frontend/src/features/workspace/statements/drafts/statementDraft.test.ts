import { expect, test } from 'vitest';
import { statementContentOf, statementDrafts, valuesOf } from './statementDraft';

const SUBJECT = { kind: 'shortTitle', subjectId: 'test-1-1.1' } as const;

test('the values of a form are the content of a draft, without those that are empty, and back', () => {
  const values = { respondedOn: '2026-11-27', source: '', fr: 'Oui.', nl: '', originalLanguage: 'fr' };
  const content = { text: { fr: 'Oui.' }, originalLanguage: 'fr', values: { respondedOn: '2026-11-27' } } as const;
  expect(statementContentOf(values)).toEqual(content);
  expect(valuesOf(Object.keys(values), content)).toEqual(values);
});

test('of two versions that a short title replaces, the colleague’s is taken without a choice', () => {
  const { merge } = statementDrafts(SUBJECT, { fr: '', nl: '', ifMatch: '' });
  const base = { fr: 'Avant', nl: 'Voor', ifMatch: '"1"' };
  expect(merge(base, { fr: 'Le mien', nl: 'Voor', ifMatch: '"2"' }, { ...base, ifMatch: '"3"' })).toEqual({
    content: { fr: 'Le mien', nl: 'Voor', ifMatch: '"3"' },
    conflicts: [],
  });
  expect(merge(base, { ...base, fr: 'Le mien' }, { ...base, fr: 'Le leur' }).conflicts).toHaveLength(1);
});
