import { expect, test } from 'vitest';
import { fieldsOf } from './fields';

const { same, merge, put } = fieldsOf(['fr', 'nl']);
const base = { fr: 'avant', nl: 'voor' };

test('each change that only one of them made is taken', () => {
  const { content, conflicts } = merge(base, { ...base, fr: 'le mien' }, { ...base, nl: 'van hen' });
  expect(content).toEqual({ fr: 'le mien', nl: 'van hen' });
  expect(conflicts).toEqual([]);
});

test('the user’s value is kept and the colleague’s is returned where both changed a field', () => {
  const { content, conflicts } = merge(base, { ...base, fr: 'le mien' }, { ...base, fr: 'le leur' });
  expect(content.fr).toBe('le mien');
  expect(conflicts).toEqual([{ field: 'fr', base: 'avant', mine: 'le mien', theirs: 'le leur' }]);
});

test('a value that the colleague cleared is a conflict too', () => {
  expect(merge(base, { ...base, fr: 'le mien' }, { ...base, fr: '' }).conflicts).toMatchObject([{ theirs: '' }]);
});

test('there is no conflict where both entered the same value', () => {
  expect(merge(base, { ...base, fr: 'pareil' }, { ...base, fr: 'pareil' }).conflicts).toEqual([]);
});

test('a value that the form filled in before there was a draft is no choice of the user', () => {
  const form = fieldsOf(['fr', 'nl'], { fr: '', nl: 'standaard' });
  const empty = { fr: '', nl: '' };
  const { content, conflicts } = form.merge(empty, { fr: 'le mien', nl: 'standaard' }, { fr: '', nl: 'van hen' });
  expect(content).toEqual({ fr: 'le mien', nl: 'van hen' });
  expect(conflicts).toEqual([]);
  expect(form.merge(empty, { fr: '', nl: 'gekozen' }, { fr: '', nl: 'van hen' }).conflicts).toHaveLength(1);
});

test('a value is put into its field, and contents are compared field by field', () => {
  const conflict = { field: 'fr', base: 'avant', mine: 'le mien', theirs: 'le leur' } as const;
  expect(put(base, conflict, conflict.theirs)).toEqual({ fr: 'le leur', nl: 'voor' });
  expect(same(base, { ...base })).toBe(true);
  expect(same(base, { ...base, nl: '' })).toBe(false);
});
