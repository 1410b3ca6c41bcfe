import { render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { allResolutions } from '#texts/allResolutions';
import { publishedRounds } from '#texts/publishedRounds';
import { opened } from '../../../tests/roundFixtures';
import type { Resolution, Statistics } from '../../api/schema.gen';
import { OverviewDetails } from './OverviewDetails';

vi.mock('./NothingYet', () => ({ NothingYet: () => null }));
vi.mock('./Progress', () => ({ Progress: () => null }));
vi.mock('./Attention', () => ({ Attention: () => null }));
vi.mock('../../ui/Follow', () => ({ Follow: () => null }));

const props = { search: '?committee=Affaires', resolution: undefined };
const shows = (counted: object) => {
  const { unmount } = render(<OverviewDetails {...props} counted={counted as Statistics} />);
  const shown = screen.queryByText(allResolutions.sections) !== null;
  unmount();
  return shown;
};

test('the sections say that they are about all resolutions while the list is filtered, and not those of one resolution', () => {
  expect(shows({})).toBe(true);
  expect(shows({ resolution: { resolutionId: 'a-590' } })).toBe(false);
});

test('the page of a resolution shows the rounds that were opened on its requests', async () => {
  const fetched = vi.fn(async (address: string) =>
    Response.json({ items: address.includes('/reportingRounds') ? [opened] : [], total: 1 }),
  );
  vi.stubGlobal('fetch', fetched);
  const resolution = { resolutionId: 'a-590', adoptedOn: '2023-06-01' } as Resolution;
  render(<OverviewDetails search="" resolution={resolution} counted={{ resolution, byTheme: [] } as never} />);
  const rounds = within(await screen.findByRole('region', { name: publishedRounds.title }));
  expect(rounds.getByRole('link').getAttribute('href')).toMatch(/\?round=r-1$/);
  expect(rounds.getByText(publishedRounds.states.open)).toBeVisible();
  expect(fetched.mock.calls.map(([address]) => address)).toContain('/api/sequitur/v1/reportingRounds?resolution=a-590');
});
