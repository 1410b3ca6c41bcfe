import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { classificationLabels } from '#texts/classificationLabels';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { language } from '../../language';
import { Classification } from './Classification';

const committee = { fr: 'Commission de la Santé', nl: 'Commissie voor de Gezondheid' };
const shown = (stated: Partial<Resolution>) =>
  render(<Classification resolution={stated as Resolution} />).container.textContent;

test('committee, legislature and policy areas are named in the language of the page', () => {
  expect(shown({ committee, legislature: '2019-2024', policyAreas: ['health', 'social'] })).toBe(
    `${localized(committee)} · ${classificationLabels.legislature('2019-2024')} · ${classificationLabels.policyAreas(2)} ${classificationLabels.policyArea.health}, ${classificationLabels.policyArea.social}`,
  );
});

test('a single policy area is named in the singular', () => {
  const areas = language === 'fr' ? 'Domaine politique\u00a0:' : 'Beleidsdomein:';
  expect(shown({ policyAreas: ['health'] })).toBe(`${areas} ${classificationLabels.policyArea.health}`);
});

test('the committee leads to its resolutions', () => {
  shown({ committee });
  const { pathname, searchParams } = new URL(screen.getByRole('link').getAttribute('href') ?? '', 'http://x');
  expect(pathname).toMatch(`/${language}/`);
  expect(Object.fromEntries(searchParams)).toEqual({ committee: localized(committee) });
});

test('the day since which the resolution is followed is stated unless it is that of the adoption', () => {
  const stated = classificationLabels.followedSince('2026-03-02');
  expect(shown({ adoptedOn: '2023-06-30', followedSinceOn: '2026-03-02' })).toBe(stated);
  // Before that day no body owed a report.
  expect(stated).toMatch(/aucun rapport n’a été demandé|werd geen verslag gevraagd/);
  expect(shown({ adoptedOn: '2026-03-02', followedSinceOn: '2026-03-02' })).toBe('');
});

test('the classification omits what staff did not state', () => {
  expect(shown({ legislature: '2019-2024' })).toBe(classificationLabels.legislature('2019-2024'));
  expect(shown({})).toBe('');
});
