import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { classificationLabels } from '#texts/classificationLabels';
import { commitments } from '#texts/commitments';
import { filters } from '#texts/filters';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { ActiveFilters } from './ActiveFilters';
import { changed } from './filterQuery';
import { ResolutionFilters, SHOWN } from './ResolutionFilters';

const HEALTH = { fr: 'Commission de la Santé', nl: 'Commissie voor de Gezondheid' };
const HOUSING = { fr: 'Commission du Logement', nl: 'Commissie voor de Huisvesting' };
const resolution = (documentNumber: string, session: string, stated: Partial<Resolution> = {}) =>
  ({
    resolutionId: documentNumber.toLowerCase(),
    documentNumber,
    session,
    title: { fr: 'titre', nl: 'titel' },
    ...stated,
  }) as Resolution;

const registered = vi.hoisted(() => ({ items: [] as unknown[], total: 0 }));
vi.mock('../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({ value: registered, pending: false, slow: false }),
}));

/** Shows the filters at an address; returns a function that gives the address after changes. */
function shown(search: string, items: Resolution[]) {
  registered.items = items;
  registered.total = items.length;
  let address = search;
  render(
    <ResolutionFilters
      search={search}
      change={(how) => {
        address = changed(address, how).toString();
      }}
    />,
  );
  return () => address;
}

const CLASSIFIED = [
  resolution('B-2', '2023-2024', { committee: HOUSING, policyAreas: ['housing', 'social'] }),
  resolution('A-590', '2022-2023', { committee: HEALTH, policyAreas: ['social', 'health'] }),
  resolution('A-1', '2022-2023'),
];
const offered = (label: string) =>
  [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ textContent }) => textContent);

test('the choice that does not restrict fits into a closed list', () => {
  for (const every of [filters.everyResolution, ...Object.values(filters.every)]) {
    expect(every.length, every).toBeLessThanOrEqual(SHOWN);
  }
});

test('session, committee and policy area offer what the registered resolutions have', () => {
  shown('', CLASSIFIED);
  expect(offered(filters.session)).toEqual([filters.every.session, '2023-2024', '2022-2023']);
  expect(offered(filters.committee)).toEqual([
    filters.every.committee,
    ...[localized(HEALTH), localized(HOUSING)].sort((a, b) => a.localeCompare(b)),
  ]);
  expect(new Set(offered(filters.policyArea))).toEqual(
    new Set([
      filters.every.policyArea,
      classificationLabels.policyArea.health,
      classificationLabels.policyArea.housing,
      classificationLabels.policyArea.social,
    ]),
  );
});

test('with one resolution, only the resolution can be chosen', () => {
  shown('', CLASSIFIED.slice(1, 2));
  expect(screen.getAllByRole('combobox')).toEqual([screen.getByLabelText(filters.resolution)]);
});

test('filters without a value, or with a single session, are not offered', () => {
  shown('', [resolution('A-2', '2022-2023'), resolution('A-1', '2022-2023')]);
  expect(screen.getAllByRole('combobox')).toEqual([screen.getByLabelText(filters.resolution)]);
});

test('a choice replaces the previous one, keeps the other filters and returns to the first page', async () => {
  const address = shown('session=2023-2024&owner=cocom&page=2', CLASSIFIED);
  await userEvent.selectOptions(screen.getByLabelText(filters.session), '2022-2023');
  expect(address()).toBe('session=2022-2023&owner=cocom');
  await userEvent.selectOptions(screen.getByLabelText(filters.policyArea), classificationLabels.policyArea.health);
  expect(address()).toBe('session=2022-2023&owner=cocom&policyArea=health');
  await userEvent.selectOptions(screen.getByLabelText(filters.session), filters.every.session);
  expect(address()).toBe('owner=cocom&policyArea=health');
});

test('a committee named in the other language is shown as chosen', () => {
  for (const committee of Object.values(HEALTH)) {
    shown(new URLSearchParams({ committee }).toString(), CLASSIFIED);
    expect(screen.getAllByLabelText(filters.committee).at(-1)).toHaveDisplayValue(localized(HEALTH));
  }
});

test('a value that no known resolution has is shown as chosen', () => {
  shown('session=1999-2000&resolution=c-3', CLASSIFIED);
  expect(screen.getByLabelText(filters.session)).toHaveDisplayValue('1999-2000');
  expect(screen.getByLabelText(filters.resolution)).toHaveDisplayValue('C-3');
});

test('what a closed list cuts off is shown below it', () => {
  shown(`?${new URLSearchParams({ committee: localized(HEALTH), session: '2022-2023' })}`, CLASSIFIED);
  const below = [...document.querySelectorAll('fieldset p')].map((text) => text.textContent);
  expect(below).toEqual([localized(HEALTH)]);
});

test('active filters name session, committee and policy area in the reader’s language, and remove them', async () => {
  registered.items = CLASSIFIED;
  for (const committee of Object.values(HEALTH)) {
    let address = new URLSearchParams({ session: '2022-2023', committee, policyArea: 'health' }).toString();
    const { unmount } = render(
      <ActiveFilters
        search={address}
        counted={undefined}
        issues={[]}
        change={(how) => {
          address = changed(address, how).toString();
        }}
      />,
    );
    for (const label of [
      `${filters.session} 2022-2023`,
      localized(HEALTH),
      filters.policyAreaOf(classificationLabels.policyArea.health),
    ])
      await userEvent.click(screen.getByRole('button', { name: commitments.remove(label) }));
    expect(address).toBe('');
    unmount();
  }
});

test('up to 30 resolutions are in a select; one of more is found by typing', async () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => resolution(`X-${i + 1}`, '2022-2023'));
  shown('', many(30));
  expect(offered(filters.resolution)).toHaveLength(31);
  cleanup();

  shown('resolution=x-31&theme=x-31-1', many(31));
  const field = await screen.findByRole('combobox', { name: filters.resolution });
  expect(field).toHaveValue('X-31');
  expect(field).toHaveAccessibleDescription(filters.typeResolution);
});
