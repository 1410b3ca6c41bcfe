import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Downloads } from './Downloads';

test('downloads contain all results in the order of the list, not only this page', () => {
  render(<Downloads search="?owner=cocom&owner=erip&overdue=true&q=police&sort=deadline&page=2" total={60} />);

  const [spreadsheet, csv] = screen.getAllByRole<HTMLAnchorElement>('link');
  const asked = new URL(spreadsheet?.href ?? '');
  expect(asked.pathname).toBe('/api/sequitur/v1/exports/commitments');
  expect(asked.searchParams.getAll('owner')).toEqual(['cocom', 'erip']);
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    owner: 'erip',
    overdue: 'true',
    q: 'police',
    sort: 'deadline',
    format: 'xlsx',
  });
  expect(new URL(csv?.href ?? '').searchParams.get('format')).toBe('csv');
});
