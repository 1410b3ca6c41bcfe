import { expect, test } from 'vitest';
import { contentOf, EMPTY, typedOf } from './roundFields';

test('empty fields are left out, and what was saved is typed again', () => {
  expect(contentOf(EMPTY)).toEqual({ title: {}, letter: {}, resolutions: [], bodies: [] });
  const typed = {
    ...EMPTY,
    titleFr: 'Un',
    letterNl: 'Brief',
    dueOn: '2027-06-15',
    bodies: 'cocom erip',
    version: '"1"',
  };
  const content = contentOf(typed);
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
  expect(typedOf(saved, '"1"')).toEqual(typed);
});
