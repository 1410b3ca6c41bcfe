import { expect, test } from 'vitest';
import { ApiError } from '../../../api/http';
import type { Problem, User } from '../../../api/schema.gen';
import { contentOf, faultsIn, lacking, NOTHING, newUserOf, typedOf } from './typed';

const WHOLE = { ...NOTHING, email: ' ada@example.org', firstName: 'Ada ', lastName: 'Peeters', language: 'nl' };

test('bodies that were chosen before the role was taken back do not count', () => {
  const moved = { ...WHOLE, roles: ['staff' as const], bodies: ['cocom'] };
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

test('everything that an invitation lacks is told at once; a body only of who speaks for one', () => {
  expect(lacking(NOTHING)).toEqual(['email', 'firstName', 'lastName', 'language', 'roles']);
  expect(lacking({ ...WHOLE, roles: ['agency'] })).toEqual(['bodies']);
});

test('an account without a name is shut out without being given one', () => {
  const nameless = { email: 'x@example.org', language: 'fr', roles: [], bodies: [] } as unknown as User;
  expect(contentOf(typedOf(nameless), false)).toEqual({ language: 'fr', roles: [], bodies: [], enabled: false });
});

test('that an address is taken is a fault of that field', () => {
  const problem = { type: 'urn:problem-type:sequitur:emailInUse', status: 409, detail: 'Déjà.' } as Problem;
  expect(faultsIn(new ApiError('refused', problem))).toEqual([{ field: 'email', text: 'Déjà.' }]);
});
