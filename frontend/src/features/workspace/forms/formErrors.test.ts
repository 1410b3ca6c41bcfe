import { expect, test } from 'vitest';
import { problems } from '#texts/problems';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { LoginUnavailable, SessionExpired } from '../session/session';
import { formErrorsOf } from './formErrors';

const FIELDS = { '/narrative/fr': 'fr' };
const problem = (more: Partial<Problem>) => ({ detail: 'Non.', status: 400, ...more }) as Problem;

test('an input error belongs to the field of its pointer, or else to the whole form', () => {
  const issues = [
    { name: '/narrative/fr', detail: 'Trop long.' },
    { name: '/other', detail: 'Inconnu.' },
  ] as Problem['issues'];
  expect(formErrorsOf(new ApiError('refused', problem({ issues } as Partial<Problem>)), FIELDS)).toEqual([
    { field: 'fr', text: 'Trop long.' },
    { text: 'Inconnu.' },
  ]);
});

test('an error within a list belongs to the field of the list, and is shown once', () => {
  const issues = [
    { name: '/languages/0', detail: 'Deux lettres.' },
    { name: '/languages/1', detail: 'Deux lettres.' },
    { name: '/languagesOfOthers', detail: 'Inconnu.' },
    { name: '', detail: 'Rien.' },
  ] as Problem['issues'];
  const fields = { '/languages': 'languages' };
  expect(formErrorsOf(new ApiError('refused', problem({ issues } as Partial<Problem>)), fields)).toEqual([
    { field: 'languages', text: 'Deux lettres.' },
    { text: 'Inconnu.' },
    { text: 'Rien.' },
  ]);
});

test('what is implausible is named with its rule', () => {
  const issues = [{ name: '/narrative/fr', detail: 'Très court.', rule: 'shortText' }] as Problem['issues'];
  expect(formErrorsOf(new ApiError('refused', problem({ status: 409, issues } as Partial<Problem>)), FIELDS)).toEqual([
    { field: 'fr', text: 'Très court.', rule: 'shortText' },
  ]);
});

test('a problem without issues shows its detail', () => {
  expect(formErrorsOf(new ApiError('refused', problem({ status: 409 })), FIELDS)).toEqual([{ text: 'Non.' }]);
});

test('network failures and ended sessions have messages of the page’s own', () => {
  expect(formErrorsOf(new ApiError('offline'), FIELDS)).toEqual([{ text: problems.offline.advice }]);
  expect(formErrorsOf(new SessionExpired(), FIELDS)).toEqual([{ text: texts.sessionExpired, sessionExpired: true }]);
  expect(formErrorsOf(new LoginUnavailable(), FIELDS)).toEqual([{ text: texts.loginUnavailable }]);
});

test('programming errors are rethrown', () => {
  expect(() => formErrorsOf(new TypeError('x'), FIELDS)).toThrow('x');
});
