import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
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
  render(<ActiveFilters search="?theme=a-590-2&q=soins" counted={undefined} issues={[]} change={() => {}} />);
  expect(screen.getByRole('button', { name: commitments.remove(localized(HEADING)) })).toBeVisible();
  await waitFor(() =>
    expect(document.title).toBe(`${localized(HEADING)}, ${commitments.searched('soins')} – Sequitur`),
  );
});

test('a theme that no resolution has is shown by its id, which the title does not contain', async () => {
  document.title = 'Sequitur';
  render(<ActiveFilters search="?theme=a-591-7&q=soins" counted={undefined} issues={[]} change={() => {}} />);
  expect(screen.getByRole('button', { name: commitments.remove('a-591-7') })).toBeVisible();
  await waitFor(() => expect(document.title).toBe(`${commitments.searched('soins')} – Sequitur`));
});

test('a value that the API refuses is shown as it is, and not in the title', async () => {
  document.title = 'Sequitur';
  const issues = [
    {
      type: 'urn:problem-type:belgif:input-validation:schemaViolation',
      title: '',
      detail: '',
      in: 'query',
      name: 'overdue',
      value: 'maybe',
    },
    {
      type: 'urn:problem-type:belgif:input-validation:referencedResourceNotFound',
      title: '',
      detail: '',
      in: 'query',
      name: 'resolution',
      value: 'xx',
    },
  ] as const;
  render(
    <ActiveFilters
      search="?overdue=maybe&resolution=xx&stale=true"
      counted={undefined}
      issues={[...issues]}
      change={() => {}}
    />,
  );
  for (const { value } of issues) expect(screen.getByRole('button', { name: commitments.remove(value) })).toBeVisible();
  await waitFor(() => expect(document.title).toBe(`${codes.timeliness.stale} – Sequitur`));
});

test('filters with the same value have each its own label in the title', async () => {
  document.title = 'Sequitur';
  render(<ActiveFilters search="?theme=a-590-2&q=a-590-2" counted={undefined} issues={[]} change={() => {}} />);
  await waitFor(() =>
    expect(document.title).toBe(`${localized(HEADING)}, ${commitments.searched('a-590-2')} – Sequitur`),
  );
});
