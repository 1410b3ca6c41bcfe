import { expect, test } from 'vitest';
import { ApiError } from '../../../api/client';
import type { Problem, User } from '../../../api/schema.gen';
import { accountErrorsOf, EMPTY_VALUES, missingFields, newUserOf, userContentOf, valuesOf } from './accountForm';

const COMPLETE = { ...EMPTY_VALUES, email: ' ada@example.org', firstName: 'Ada ', lastName: 'Peeters', language: 'nl' };

test('selected bodies are ignored when the role is not selected', () => {
  const moved = { ...COMPLETE, roles: ['staff' as const], bodies: ['cocom'] };
  expect(missingFields(moved)).toEqual([]);
  expect(newUserOf(moved)).toEqual({
    email: 'ada@example.org',
    firstName: 'Ada',
    lastName: 'Peeters',
    language: 'nl',
    roles: ['staff'],
    bodies: [],
  });
});

test('all missing fields of an invitation are reported at once; a body only for officers', () => {
  expect(missingFields(EMPTY_VALUES)).toEqual(['email', 'firstName', 'lastName', 'language', 'roles']);
  expect(missingFields({ ...COMPLETE, roles: ['agency'] })).toEqual(['bodies']);
});

test('an account without a name can be disabled without adding one', () => {
  const nameless = { email: 'x@example.org', language: 'fr', roles: [], bodies: [] } as unknown as User;
  expect(userContentOf(valuesOf(nameless), false)).toEqual({ language: 'fr', roles: [], bodies: [], enabled: false });
});

test('an address that is taken is an error of that field', () => {
  const problem = { type: 'urn:problem-type:sequitur:emailInUse', status: 409, detail: 'Déjà.' } as Problem;
  expect(accountErrorsOf(new ApiError('refused', problem))).toEqual([{ field: 'email', text: 'Déjà.' }]);
});
