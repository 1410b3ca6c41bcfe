import { expect, test } from 'vitest';
import { ApiError } from '../../../api/client';
import type { Problem, User } from '../../../api/schema.gen';
import { contentOf, faultsIn, lacking, NOTHING, newUserOf, typedOf } from './typed';

const COMPLETE = { ...NOTHING, email: ' ada@example.org', firstName: 'Ada ', lastName: 'Peeters', language: 'nl' };

test('selected bodies are ignored when the role is not selected', () => {
  const moved = { ...COMPLETE, roles: ['staff' as const], bodies: ['cocom'] };
  expect(lacking(moved)).toEqual([]);
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
  expect(lacking(NOTHING)).toEqual(['email', 'firstName', 'lastName', 'language', 'roles']);
  expect(lacking({ ...COMPLETE, roles: ['agency'] })).toEqual(['bodies']);
});

test('an account without a name can be disabled without adding one', () => {
  const nameless = { email: 'x@example.org', language: 'fr', roles: [], bodies: [] } as unknown as User;
  expect(contentOf(typedOf(nameless), false)).toEqual({ language: 'fr', roles: [], bodies: [], enabled: false });
});

test('an address that is taken is an error of that field', () => {
  const problem = { type: 'urn:problem-type:sequitur:emailInUse', status: 409, detail: 'Déjà.' } as Problem;
  expect(faultsIn(new ApiError('refused', problem))).toEqual([{ field: 'email', text: 'Déjà.' }]);
});
