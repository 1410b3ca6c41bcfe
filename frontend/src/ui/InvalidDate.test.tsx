import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { asOf as texts } from '#texts/asOf';
import { InvalidDate } from './InvalidDate';

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      Response.json({ firstAdoptedOn: address.includes('resolution=a-9303') ? '2025-05-09' : '2023-06-30' }),
    ),
  );
});

const show = (resolution?: string) =>
  render(<InvalidDate day="2025-04-01" error={undefined} resolution={resolution} to={(day) => `?asOf=${day}`} />);

test('a day before the adoption of the only resolution shown leads to the day of its adoption', async () => {
  show('a-9303');
  expect(screen.getByText(texts.beforeAdoption('2025-04-01'))).toBeVisible();
  expect(await screen.findByRole('link', { name: texts.first('2025-05-09') })).toHaveAttribute(
    'href',
    '?asOf=2025-05-09',
  );
});

test('a day before the first adoption leads to that day', async () => {
  show();
  expect(screen.getByText(texts.before('2025-04-01'))).toBeVisible();
  expect(await screen.findByRole('link', { name: texts.first('2023-06-30') })).toBeVisible();
});
