import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { text as texts } from '#texts/text';
import { madeUpText } from '../../../tests/textFixtures';
import { href } from '../../navigation/paths';
import TextPage from './TextPage';

vi.mock('../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => ({
    value: address.endsWith('/text') ? madeUpText : { items: [], total: 0 },
    pending: false,
    slow: false,
  }),
}));

test('the text of a resolution links to the page that says what became of its requests', () => {
  render(<TextPage id="a-9405" search="" />);
  expect(screen.getByRole('link', { name: texts.followed })).toHaveAttribute(
    'href',
    href({ page: 'followedResolution', id: 'a-9405' }),
  );
});
