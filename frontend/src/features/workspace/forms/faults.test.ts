import { expect, test } from 'vitest';
import { problems } from '#texts/problems';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/http';
import type { Problem } from '../../../api/schema.gen';
import { LoginAway, SessionOver } from '../session/session';
import { faultsOf } from './faults';

const FIELDS = { '/narrative/fr': 'fr' };
const problem = (more: Partial<Problem>) => ({ detail: 'Non.', status: 400, ...more }) as Problem;

test('a fault of the input belongs to the field that its pointer names, or else to the whole', () => {
  const issues = [
    { name: '/narrative/fr', detail: 'Trop long.' },
    { name: '/other', detail: 'Inconnu.' },
  ] as Problem['issues'];
  expect(faultsOf(new ApiError('refused', problem({ issues } as Partial<Problem>)), FIELDS)).toEqual([
    { field: 'fr', text: 'Trop long.' },
    { text: 'Inconnu.' },
  ]);
});

test('a fault of something in a list belongs to the field of the list, and is told once', () => {
  const issues = [
    { name: '/languages/0', detail: 'Deux lettres.' },
    { name: '/languages/1', detail: 'Deux lettres.' },
    { name: '/languagesOfOthers', detail: 'Inconnu.' },
    { name: '', detail: 'Rien.' },
  ] as Problem['issues'];
  const fields = { '/languages': 'languages' };
  expect(faultsOf(new ApiError('refused', problem({ issues } as Partial<Problem>)), fields)).toEqual([
    { field: 'languages', text: 'Deux lettres.' },
    { text: 'Inconnu.' },
    { text: 'Rien.' },
  ]);
});

test('a problem without issues says its detail', () => {
  expect(faultsOf(new ApiError('refused', problem({ status: 409 })), FIELDS)).toEqual([{ text: 'Non.' }]);
});

test('what never reached the register, and a session that is over, are said in our own words', () => {
  expect(faultsOf(new ApiError('offline'), FIELDS)).toEqual([{ text: problems.offline.advice }]);
  expect(faultsOf(new SessionOver(), FIELDS)).toEqual([{ text: texts.sessionOver, over: true }]);
  expect(faultsOf(new LoginAway(), FIELDS)).toEqual([{ text: texts.loginAway }]);
});

test('a mistake of the page’s own is not hidden', () => {
  expect(() => faultsOf(new TypeError('x'), FIELDS)).toThrow('x');
});
