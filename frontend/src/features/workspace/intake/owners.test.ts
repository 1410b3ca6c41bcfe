import { expect, test } from 'vitest';
import type { AddedBody } from '../../../api/schema.gen';
import { chooseOwnerBelow, ownerBelow, setOwner } from './owners';
import { bilingual, draftContentOf } from './testRows';

test('an introduction gives its requests one owner at once, and leaves another one alone', () => {
  const introduction = (rowId: string) => ({ ...bilingual(rowId), kind: 'requestsIntroduction' as const });
  const of = (rowId: string, owner?: string) => ({ ...bilingual(rowId), ...(owner && { owner }) });
  const body = (bodyId: string): AddedBody => ({
    bodyId,
    name: { fr: bodyId, nl: bodyId },
    abbreviation: { fr: bodyId, nl: bodyId },
  });
  const owners = ({ rows }: ReturnType<typeof draftContentOf>) => rows.map(({ owner }) => owner);
  const content = draftContentOf([introduction('a'), of('b'), of('c'), introduction('d'), of('e', 'cocom')]);

  const chosen = chooseOwnerBelow(content, 'a', body('cocof'));
  expect(owners(chosen)).toEqual([undefined, 'cocof', 'cocof', undefined, 'cocom']);
  expect(ownerBelow(chosen, 'a')).toBe('cocof');
  expect(owners(chooseOwnerBelow(chosen, 'a', body('vgc')))).toEqual([undefined, 'vgc', 'vgc', undefined, 'cocom']);

  const several = setOwner(chosen, 'c', 'actiris');
  expect(ownerBelow(several, 'a')).toBeUndefined();
  expect(owners(chooseOwnerBelow(several, 'a', body('vgc')))).toEqual(owners(several));
});

test('a lead-in gives the requests nested in it one owner at once', () => {
  const of = (rowId: string, level: number, owner: string) => ({ ...bilingual(rowId, level), owner });
  const rows = [
    of('a', 1, 'government'),
    { ...bilingual('b', 1), kind: 'leadIn' as const },
    of('c', 2, 'government'),
    { ...bilingual('d', 2), kind: 'leadIn' as const },
    of('e', 3, 'government'),
    of('f', 1, 'government'),
  ];
  const body = { bodyId: 'mobility', name: { fr: 'M', nl: 'M' }, abbreviation: { fr: 'M', nl: 'M' } };
  const chosen = chooseOwnerBelow(draftContentOf(rows), 'b', body);
  expect(chosen.rows.map(({ owner }) => owner)).toEqual([
    'government',
    undefined,
    'mobility',
    undefined,
    'mobility',
    'government',
  ]);
  expect(ownerBelow(chosen, 'b')).toBe('mobility');
});
