import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { filters } from '#texts/filters';
import { FilterGroups } from './FilterGroups';

const counted = {
  totalResolutions: 1,
  byTheme: [],
  byOwner: [],
  tally: { total: 30, byImplementationStatus: {}, byAssessment: {}, byGovernmentResponse: {} },
};

test('a button below the filters says how many requests they leave, closes them and leads to these', () => {
  const close = vi.fn();
  const shown = { counted: counted as never, search: '', change: () => {}, close };
  const { rerender } = render(
    <>
      <FilterGroups {...shown} total={3} />
      <div id="found" tabIndex={-1} />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: filters.show(3) }));
  expect(close).toHaveBeenCalled();
  expect(document.getElementById('found')).toHaveFocus();

  rerender(<FilterGroups {...shown} total={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});
