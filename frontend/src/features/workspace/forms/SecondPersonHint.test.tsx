import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { secondPerson as texts } from '#texts/secondPerson';
import { madeUp } from '../../../../tests/fixtures';
import { SecondPersonHint } from './SecondPersonHint';

const read = vi.fn(async () => ({ value: { userId: 'u', href: '', name: 'Ada Peeters' }, etag: '' }));
const hint = (isOwn: boolean) => (
  <SecondPersonHint body={madeUp().owner} isOwn={isOwn} editor={{ about: 'draft', read }} />
);

test('the officer who proposes a draft is named to the one who may publish it, and not asked for otherwise', async () => {
  const { rerender } = render(hint(true));
  expect(read).not.toHaveBeenCalled();
  rerender(hint(false));
  expect(await screen.findByText(texts.lastEditor('Ada Peeters'))).toBeVisible();
});

test('without a name the rule is still explained', async () => {
  read.mockRejectedValueOnce(new Error('404'));
  const { container } = render(hint(false));
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  expect(container.querySelectorAll('p')).toHaveLength(1);
});
