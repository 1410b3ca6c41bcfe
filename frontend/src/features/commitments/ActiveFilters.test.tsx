import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { commitments } from '#texts/commitments';
import { localized } from '../../i18n/localized';
import { ActiveFilters } from './ActiveFilters';

const HEADING = { fr: 'Approche commune', nl: 'Gemeenschappelijke aanpak' };

vi.mock('../../api/useQuery', () => ({
  useQuery: ({ address }: { address: string }) => ({
    value: address.endsWith('/resolutions/a-590')
      ? { themes: [{ themeId: 'a-590-2', shortHeading: HEADING }] }
      : undefined,
  }),
}));

test('a theme is named although no resolution is chosen, and the title begins with the filters', async () => {
  document.title = 'Sequitur';
  render(<ActiveFilters search="?theme=a-590-2&q=soins" counted={undefined} change={() => {}} />);
  expect(screen.getByRole('button', { name: commitments.remove(localized(HEADING)) })).toBeVisible();
  await waitFor(() =>
    expect(document.title).toBe(`${localized(HEADING)}, ${commitments.searched('soins')} – Sequitur`),
  );
});
