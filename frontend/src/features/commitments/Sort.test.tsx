import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { commitments } from '#texts/commitments';
import { changed } from './filterQuery';
import { orderOf } from './query';
import { Sort } from './Sort';

/** Shows the choice of order at an address; returns a function that gives the address after changes. */
function shown(search: string, single = false) {
  let address = search;
  const query = new URLSearchParams(search);
  render(
    <Sort
      sort={orderOf(query)}
      q={query.get('q') ?? ''}
      single={single}
      change={(how) => {
        address = changed(address, how).toString();
      }}
    />,
  );
  return () => address;
}

const order = () => screen.getByLabelText<HTMLSelectElement>(commitments.sort);

test('relevance is the order of a search, and can be chosen again', async () => {
  const address = shown('q=soins&sort=deadline');
  expect(order()).toHaveValue('deadline');
  await userEvent.selectOptions(order(), commitments.relevance);
  expect(address()).toBe('q=soins');
});

test('during a search, the order of the document is a choice like any other', async () => {
  const address = shown('q=soins');
  expect(order()).toHaveValue('relevance');
  await userEvent.selectOptions(order(), commitments.sorts.number);
  expect(address()).toBe('q=soins&sort=number');
});

test('without a search, relevance is not offered and the newest resolution first is not in the address', async () => {
  const address = shown('sort=relevance');
  expect(order()).toHaveValue('-adoptedOn');
  expect(screen.queryByRole('option', { name: commitments.relevance })).not.toBeInTheDocument();
  await userEvent.selectOptions(order(), commitments.sorts.deadline);
  expect(address()).toBe('sort=deadline');
  await userEvent.selectOptions(order(), commitments.sorts['-adoptedOn']);
  expect(address()).toBe('');
});

test('the requests of a single resolution are in the order of its text, and not said to be of the newest one first', async () => {
  const address = shown('', true);
  expect(order()).toHaveValue('number');
  expect(screen.queryByRole('option', { name: commitments.sorts['-adoptedOn'] })).not.toBeInTheDocument();
  await userEvent.selectOptions(order(), commitments.sorts.deadline);
  expect(address()).toBe('sort=deadline');
  await userEvent.selectOptions(order(), commitments.sorts.number);
  expect(address()).toBe('');
});
