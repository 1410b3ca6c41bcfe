import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { allResolutions } from '#texts/allResolutions';
import type { Statistics } from '../../api/schema.gen';
import { OverviewDetails } from './OverviewDetails';

vi.mock('./Progress', () => ({ Progress: () => null }));
vi.mock('./Attention', () => ({ Attention: () => null }));
vi.mock('../../ui/Follow', () => ({ Follow: () => null }));

const props = { search: '?committee=Affaires', resolution: undefined };
const shows = (counted: object) => {
  const { unmount } = render(<OverviewDetails {...props} counted={counted as Statistics} />);
  const shown = screen.queryByText(allResolutions.sections) !== null;
  unmount();
  return shown;
};

test('the sections say that they are about all resolutions while the list is filtered, and not those of one resolution', () => {
  expect(shows({})).toBe(true);
  expect(shows({ resolution: { resolutionId: 'a-590' } })).toBe(false);
});
