import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { classificationLabels } from '#texts/classificationLabels';
import { registerSearch } from '#texts/registerSearch';
import { localized } from '../../../i18n/localized';
import { Register } from './Register';

const HEALTH = { fr: 'Commission de la Santé', nl: 'Commissie voor de Gezondheid' };
const state = vi.hoisted(() => ({ registered: [] as object[], asked: [] as string[] }));

/** The search for choices asks for the largest page; the list itself for a smaller one, which is empty here. */
vi.mock('../../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => {
    state.asked.push(address);
    const items = address.endsWith('/resolutions?pageSize=200') ? state.registered : [];
    return {
      value: address.includes('/statistics')
        ? { totalResolutions: 2, byOwner: [] }
        : { items, total: items.length, page: 1, pageSize: 20 },
      pending: false,
      slow: false,
    };
  },
}));

beforeEach(() => {
  state.asked = [];
  state.registered = [
    { resolutionId: 'b-2', session: '2023-2024' },
    { resolutionId: 'a-590', session: '2022-2023', committee: HEALTH, policyAreas: ['health'] },
  ];
});

/** Renders the register; its search is loaded after the list. */
async function shown(search: string) {
  history.replaceState({}, '', `${location.pathname}${search}`);
  const { container } = render(<Register search={search} />);
  await within(container as HTMLElement).findByRole('button', { name: registerSearch.submit });
}

test('resolutions are found by committee and policy area, on the first page', async () => {
  await shown('?q=soins&page=3');
  await userEvent.selectOptions(screen.getByLabelText(registerSearch.committee), localized(HEALTH));
  await userEvent.selectOptions(
    screen.getByLabelText(registerSearch.policyArea),
    classificationLabels.policyArea.health,
  );
  await userEvent.click(screen.getByRole('button', { name: registerSearch.submit }));
  expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({
    q: 'soins',
    committee: localized(HEALTH),
    policyArea: 'health',
  });
});

test('the filters in the address are sent to the API and shown in the fields', async () => {
  for (const committee of Object.values(HEALTH)) {
    await shown(`?${new URLSearchParams({ committee, policyArea: 'health' })}`);
    const list = state.asked.map((address) => new URL(address, location.href).searchParams);
    expect(list.some((query) => query.get('committee') === committee && query.get('policyArea') === 'health')).toBe(
      true,
    );
    await waitFor(() =>
      expect(screen.getAllByLabelText(registerSearch.committee).at(-1)).toHaveDisplayValue(localized(HEALTH)),
    );
    expect(screen.getAllByLabelText(registerSearch.policyArea).at(-1)).toHaveDisplayValue(
      classificationLabels.policyArea.health,
    );
  }
});

test('committee and policy area are not offered while no resolution has them', async () => {
  state.registered = [{ resolutionId: 'b-2', session: '2023-2024' }];
  await shown('');
  expect(screen.getAllByRole('combobox')).toEqual([screen.getByLabelText(registerSearch.owner)]);
});

test('resolutions are found by session', async () => {
  await shown('?session=2023-2024');
  expect(state.asked.some((address) => address.includes('session=2023-2024'))).toBe(true);
  const field = screen.getByLabelText(registerSearch.session);
  await waitFor(() => expect(field).toHaveDisplayValue('2023-2024'));
  await userEvent.selectOptions(field, '2022-2023');
  await userEvent.click(screen.getByRole('button', { name: registerSearch.submit }));
  expect(location.search).toBe('?session=2022-2023');
});

test('the title of the document begins with the filters', async () => {
  document.title = 'Sequitur';
  await shown('?q=soins&policyArea=health');
  await waitFor(() => expect(document.title).toBe(`soins, ${classificationLabels.policyArea.health} – Sequitur`));
});
