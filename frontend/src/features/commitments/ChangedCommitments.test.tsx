import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ChangedCommitments } from './ChangedCommitments';

const asked: string[] = [];
vi.mock('../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => {
    asked.push(address);
    return { value: { items: [] }, pending: false, slow: false };
  },
}));

test('today’s state is asked for by the filters that do not change with time, in the order of the list', () => {
  render(
    <ChangedCommitments
      then={[]}
      day="2024-06-30"
      search="?resolution=a-590&session=2022-2023&policyArea=health&q=soins&overdue=true&assessment=disputed&asOf=2024-06-30&page=5"
    />,
  );
  const { searchParams } = new URL(asked.at(-1) as string, 'http://localhost');
  expect(Object.fromEntries(searchParams)).toEqual({
    resolution: 'a-590',
    session: '2022-2023',
    policyArea: 'health',
    q: 'soins',
    sort: 'relevance',
    page: '2',
    pageSize: '200',
  });
});
