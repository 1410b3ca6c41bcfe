import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { noResults } from '#texts/noResults';
import { NoResults } from './NoResults';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({ items: [], corrected: 'logement social' });
  });
});

test('another spelling of the words is proposed, with the filters of the list', async () => {
  render(<NoResults pastEnd={false} search="?q=loggement+social&owner=cocom&page=2" change={() => {}} />);
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: noResults.quoted('logement social') });
  expect(Object.fromEntries(new URL(link.href).searchParams)).toEqual({ q: 'logement social', owner: 'cocom' });
  expect(asked[0]).toContain('corrected=true');
});

test('without words, on a past day and past the end of the list, no other spelling is asked for', () => {
  render(<NoResults pastEnd={false} search="?owner=cocom" change={() => {}} />);
  render(<NoResults pastEnd={false} search="?q=loggement&asOf=2025-01-01" change={() => {}} />);
  render(<NoResults pastEnd search="?q=loggement&page=9" change={() => {}} />);
  expect(asked).toEqual([]);
});
