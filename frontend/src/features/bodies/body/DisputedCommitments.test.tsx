import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { bodies as texts } from '#texts/bodies';
import { madeUp } from '../../../../tests/fixtures';
import { DisputedCommitments } from './DisputedCommitments';

const disputed = madeUp({
  assessment: 'disputed',
  assessmentPending: true,
  lastReportedOn: '2026-09-22',
  assessedReport: {
    progressReportId: 'r',
    href: 'http://localhost/',
    implementationStatus: 'implemented',
    reportedOn: '2025-03-11',
  },
});
const found = { value: { items: [disputed], total: 1 } };
const asked: string[] = [];

vi.mock('../../../api/useQuery', () => ({
  useQuery: ({ address }: { address: string }) => {
    asked.push(address);
    return found;
  },
}));

test('a disputed request names its resolution, the disputed report and the new one', async () => {
  const { container } = render(<DisputedCommitments bodyId="cocom" />);
  expect(screen.getByRole('heading', { name: texts.disputed(1) })).toBeVisible();
  expect(asked[0]).toContain('owner=cocom');
  expect(asked[0]).toContain('assessment=disputed');
  const text = () => container.querySelector('li')?.textContent ?? '';
  expect(text()).toContain(disputed.resolution.documentNumber);
  await waitFor(() => expect(text()).toContain('2025'));
  expect(text()).toContain('2026');
});
