import { expect, test } from 'vitest';
import { EMPTY, roundContentOf, typedOf, wordsOf } from './roundFields';

test('empty fields are left out, and what was saved is typed again', () => {
  expect(roundContentOf(EMPTY)).toEqual({ title: {}, letter: {}, resolutions: [], bodies: [] });
  const typed = {
    ...EMPTY,
    titleFr: 'Un',
    letterNl: 'Brief',
    dueOn: '2027-06-15',
    bodies: 'cocom erip',
  };
  const content = roundContentOf(typed);
  expect(content).toEqual({
    title: { fr: 'Un' },
    letter: { nl: 'Brief' },
    dueOn: '2027-06-15',
    resolutions: [],
    bodies: ['cocom', 'erip'],
  });
  const body = (bodyId: string) => ({ bodyId, href: '', name: { fr: '', nl: '' }, abbreviation: { fr: '', nl: '' } });
  const saved = {
    ...content,
    title: { fr: 'Un' },
    letter: { nl: 'Brief' },
    reportingRoundId: 'r',
    href: '',
    participationHref: '',
    commitmentsHref: '',
    earlierDueDates: [],
    resolutions: [],
    bodies: [body('cocom'), body('erip')],
    savedAt: '2027-01-01T10:00:00+01:00',
  };
  expect(typedOf(saved)).toEqual(typed);
});

test('a value is shown in words', () => {
  const choices = { resolutions: [], bodies: [['cocom', 'Cocom'] as [string, string]] };
  const shown = (name: 'bodies' | 'dueOn' | 'titleFr', value: string) =>
    wordsOf(name, value, choices, (iso) => `le ${iso}`);
  expect(shown('bodies', 'cocom erip')).toBe('Cocom, erip');
  expect(shown('dueOn', '2027-06-15')).toBe('le 2027-06-15');
  expect(shown('titleFr', 'Un deux')).toBe('Un deux');
});
