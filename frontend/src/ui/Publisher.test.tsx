import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { publisher as texts } from '#texts/publisher';
import { clearResponseCache } from '../api/useQuery';
import { language } from '../language';
import { Publisher } from './Publisher';

const both = (text: string) => ({ fr: `${text} (fr)`, nl: `${text} (nl)` });
const respond = (publisher: object) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ self: 'https://example.org', ...publisher })));

beforeEach(clearResponseCache);

test('a trial says so, and has no address', async () => {
  respond({ trial: true, notice: both('A trial') });
  render(<Publisher />);
  expect(await screen.findByText(`A trial (${language})`)).toBeVisible();
  expect(screen.getByText(texts.noContact)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test('a publisher has its page, its address and the service for complaints, each in the language of the page', async () => {
  respond({
    trial: false,
    notice: both('By A'),
    name: both('A'),
    page: { fr: 'https://example.org/fr', nl: 'https://example.org/nl' },
    email: { fr: 'fr@example.org', nl: 'nl@example.org' },
    ombuds: { name: both('O'), page: { fr: 'https://example.org/o-fr', nl: 'https://example.org/o-nl' } },
  });
  render(<Publisher />);
  expect(await screen.findByRole('link', { name: `By A (${language})` })).toHaveAttribute(
    'href',
    `https://example.org/${language}`,
  );
  expect(screen.getByRole('link', { name: `${language}@example.org` })).toHaveAttribute(
    'href',
    `mailto:${language}@example.org`,
  );
  expect(screen.getByRole('link', { name: `O (${language})` })).toHaveAttribute(
    'href',
    `https://example.org/o-${language}`,
  );
});
