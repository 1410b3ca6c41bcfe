import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { common } from '#texts/common';
import { overview } from '#texts/overview';
import { ariaCurrent } from '../../../app/currentPage';
import { FollowedResolution } from './FollowedResolution';

vi.mock('../../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({ error: { failure: 'notFound' }, pending: false, slow: false, retry: () => {} }),
}));

test('the page of an unknown resolution says only that it does not exist', () => {
  const { container } = render(<FollowedResolution id="zzz" search="" />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(common.missing);
  expect(container.textContent).not.toContain(overview.lede);
  expect(container.textContent).not.toContain('ZZZ');
});

test('the navigation shows the page of a resolution as a part of the home page, not of the official texts', () => {
  const route = { page: 'followedResolution', id: 'a-590' } as const;
  expect(ariaCurrent('overview', route)).toBe('true');
  expect(ariaCurrent('resolutions', route)).toBeUndefined();
});
