import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { noResults } from '#texts/noResults';
import { paging } from '#texts/paging';
import { Pagination } from './Pagination';

const to = (page: number) => `/list?page=${page}`;

test('a page past the end says so and leads back', () => {
  const { container, rerender } = render(<Pagination page={9} of={2} to={to} />);
  expect(container.textContent).toContain(noResults.pastEnd);
  expect(screen.getByRole('link', { name: noResults.firstPage })).toHaveAttribute('href', to(1));

  rerender(<Pagination page={9} of={1} to={to} />);
  expect(container.textContent).toContain(noResults.pastEnd);
});

test('a page within the list leads to its neighbours, and a single or empty page to nothing', () => {
  const { container, rerender } = render(<Pagination page={1} of={2} to={to} />);
  expect(screen.getByRole('link', { name: new RegExp(paging.nextPage) })).toHaveAttribute('href', to(2));
  expect(screen.queryByText(noResults.pastEnd)).toBeNull();

  for (const of of [0, 1]) {
    rerender(<Pagination page={1} of={of} to={to} />);
    expect(container).toBeEmptyDOMElement();
  }
});
