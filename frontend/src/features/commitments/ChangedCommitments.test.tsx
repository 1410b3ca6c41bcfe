import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Commitment } from '../../api/schema.gen';
import { ChangedCommitments } from './ChangedCommitments';

const asked: string[] = [];
vi.mock('../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => {
    asked.push(address);
    return { value: { items: [] }, pending: false, slow: false };
  },
}));

test('today’s state of the listed requests is asked for by their ids, wherever they are in today’s list', () => {
  const then = ['a-590-2.4', 'a-590-1.1'].map((commitmentId) => ({ commitmentId }) as Commitment);
  render(<ChangedCommitments then={then} day="2024-06-30" />);
  const { searchParams } = new URL(asked.at(-1) as string, 'http://localhost');
  expect(searchParams.getAll('commitment')).toEqual(['a-590-2.4', 'a-590-1.1']);
  expect(searchParams.get('pageSize')).toBe('2');
  expect([...new Set(searchParams.keys())]).toEqual(['commitment', 'pageSize']);
});
