import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { bodies as texts } from '#texts/bodies';
import { madeUp } from '../../../../tests/fixtures';
import { localized } from '../../../i18n/localized';
import { toCommitments } from '../../../navigation/paths';
import { BodyResolutions } from './BodyResolutions';

const { resolution } = madeUp({});
const tally = (total: number, overdue: number) => ({
  total,
  overdue,
  byImplementationStatus: {
    notReported: total,
    notStarted: 0,
    inProgress: 0,
    partlyImplemented: 0,
    implemented: 0,
    notPursued: 0,
  },
});
const items = [
  { resolution, adoptedOn: '2023-06-30', tally: tally(12, 0) },
  {
    resolution: {
      ...resolution,
      resolutionId: 'a-9202',
      documentNumber: 'A-9202',
      title: { fr: 'Autre', nl: 'Andere' },
    },
    adoptedOn: '2025-12-12',
    tally: tally(3, 2),
  },
];

vi.mock('../../../api/useQuery', () => ({
  useQuery: () => ({ value: { items, total: 41, page: 2, pageSize: 20 }, pending: false, slow: false }),
}));

/** Spaces of any width are equal. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const target = (name: string) =>
  screen.getByRole('link', { name: (known) => plain(known) === plain(name) }).getAttribute('href');

test('each resolution of a body has its own totals, which lead to these requests, and the list has pages', async () => {
  const { container } = render(<BodyResolutions bodyId="cocom" page={2} />);
  for (const { resolution } of items) expect(container.textContent).toContain(localized(resolution.title));
  expect(target(texts.requests(12, resolution.documentNumber))).toBe(
    toCommitments({ resolution: resolution.resolutionId, owner: 'cocom' }),
  );
  expect(target(texts.late(2, 'A-9202'))).toBe(
    toCommitments({ resolution: 'a-9202', owner: 'cocom', overdue: 'true', sort: 'deadline' }),
  );
  // Loaded after the list.
  await waitFor(() => expect(container.querySelector('a[rel=next]')?.getAttribute('href')).toMatch(/\/cocom\?page=3$/));
});
