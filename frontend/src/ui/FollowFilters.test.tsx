import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { classificationLabels } from '#texts/classificationLabels';
import { follow } from '#texts/follow';
import { registerSearch } from '#texts/registerSearch';
import { localized } from '../i18n/localized';
import { FollowFilters } from './FollowFilters';

const committee = { fr: 'Environnement', nl: 'Leefmilieu' };
const cocom = { fr: 'Cocom', nl: 'GGC' };

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(
      address.includes('/bodies/')
        ? { abbreviation: cocom }
        : { items: [{ resolutionId: 'a-1', committee }], total: 1 },
    ),
  );
});

test('the changes, deadlines and frame of a committee are offered, by its name in the language of the reader', async () => {
  const asked = { q: 'bruit', committee: 'Environnement', session: '2022-2023', policyArea: 'health', owner: 'cocom' };
  render(<FollowFilters asked={asked} />);

  const names = [
    `${registerSearch.session} 2022-2023`,
    localized(committee),
    classificationLabels.policyArea.health,
    localized(cocom),
  ];
  expect(await screen.findByRole('heading', { name: follow.titleOf(names.join(', ')) })).toBeVisible();
  for (const name of [follow.feed, follow.calendar, follow.preview]) {
    const address = screen.getByRole<HTMLAnchorElement>('link', { name, hidden: true }).href;
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      committee: asked.committee,
      session: asked.session,
      policyArea: asked.policyArea,
      owner: asked.owner,
    });
  }
});

test('the changes and deadlines of a resolution are offered by its number', async () => {
  render(<FollowFilters asked={{ resolution: 'a-1' }} />);
  expect(await screen.findByRole('heading', { name: follow.titleOf(follow.resolution('A-1')) })).toBeVisible();
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: follow.feed });
  expect(new URL(href).search).toBe('?resolution=a-1');
});

test('words alone are nothing that can be followed', () => {
  const { container } = render(<FollowFilters asked={{ q: 'bruit' }} />);
  expect(container).toBeEmptyDOMElement();
});
