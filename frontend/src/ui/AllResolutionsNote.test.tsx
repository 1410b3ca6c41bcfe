import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { allResolutions } from '#texts/allResolutions';
import { AllResolutionsNote } from './AllResolutionsNote';
import { AsOf } from './AsOf';

test('each filter of the resolutions, and only these, makes the note appear', () => {
  for (const filter of ['q=cpas', 'session=2022-2023', 'owner=cocom', 'committee=Affaires', 'policyArea=health']) {
    const { unmount } = render(<AllResolutionsNote search={`?${filter}&page=2`} text={allResolutions.figures} />);
    expect(screen.getByText(allResolutions.figures)).toBeTruthy();
    unmount();
  }
  render(<AllResolutionsNote search="?asOf=2024-06-30&compare=today&page=2&q=%20" text={allResolutions.figures} />);
  expect(screen.queryByText(allResolutions.figures)).toBeNull();
});

test('the figures say that they are of all resolutions on the home page alone, where several resolutions are filtered', () => {
  const shown = { search: '?q=cpas', nothing: false, refused: false };
  const { unmount } = render(<AsOf {...shown} route={{ page: 'overview' }} resolution={undefined} />);
  expect(screen.getByText(allResolutions.figures)).toBeTruthy();
  unmount();
  render(<AsOf {...shown} route={{ page: 'overview' }} resolution="a-590" />);
  render(<AsOf {...shown} route={{ page: 'commitments' }} resolution={undefined} />);
  expect(screen.queryByText(allResolutions.figures)).toBeNull();
});
