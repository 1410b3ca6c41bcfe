import { expect, test } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import { reportingBody } from './reportingBody';

const { owner } = madeUp();
const name = { fr: 'Actiris', nl: 'Actiris' };
const jointOwner = { bodyId: 'actiris', href: '', name, abbreviation: name };
const joint = madeUp({ participants: [{ role: 'jointOwner', name, bodyId: 'actiris' }] });

test('a user reports for the owner first, then for a joint owner, and otherwise not at all', () => {
  expect(reportingBody([jointOwner, owner], joint)).toBe(owner);
  expect(reportingBody([jointOwner], joint)).toBe(jointOwner);
  expect(reportingBody([jointOwner], madeUp())).toBeUndefined();
  expect(reportingBody([], joint)).toBeUndefined();
});

test('of two joint owners, a user of both reports for the one with the first id, as the API does', () => {
  const other = { ...jointOwner, bodyId: 'erip' };
  const participants = [other, jointOwner].map(({ bodyId }) => ({ role: 'jointOwner' as const, name, bodyId }));
  expect(reportingBody([other, jointOwner], madeUp({ participants }))).toBe(jointOwner);
});
