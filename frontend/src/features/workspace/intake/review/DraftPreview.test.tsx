import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { madeUpText } from '../../../../../tests/textFixtures';
import type { ResolutionText } from '../../../../api/schema.gen';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { DraftPreview } from './DraftPreview';

const { readText } = vi.hoisted(() => ({ readText: vi.fn() }));
vi.mock(import('../draftApi'), async (original) => ({ ...(await original()), readText }));
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));
afterEach(cleanup);

const draft = draftOf([bilingual('a')]);
const button = () => screen.getByRole('button');

test('a save keeps the focus on the button and closes the outdated preview', async () => {
  readText.mockResolvedValue({ value: madeUpText });
  const { rerender } = render(<DraftPreview draft={draft} etag={'"1"'} />);
  await userEvent.click(button());
  expect(await screen.findByRole('combobox')).toBeVisible();

  rerender(<DraftPreview draft={draft} etag={'"2"'} />);

  expect(button()).toHaveFocus();
  expect(button()).toHaveTextContent(texts.previewShow);
});

test('a save that ends while the preview loads does not lose it, and the saved text is read', async () => {
  let respond = (_: { value: ResolutionText }) => {};
  readText.mockReset();
  readText
    .mockReturnValueOnce(
      new Promise((resolve) => {
        respond = resolve;
      }),
    )
    .mockResolvedValue({ value: madeUpText });
  const { rerender } = render(<DraftPreview draft={draft} etag={'"1"'} />);
  await userEvent.click(button());

  rerender(<DraftPreview draft={draft} etag={'"2"'} />);
  respond({ value: madeUpText });

  expect(await screen.findByRole('combobox')).toBeVisible();
  expect(readText).toHaveBeenCalledTimes(2);
});

test('it is open from the start for a person who decides on the registration, and closes', async () => {
  readText.mockReset().mockResolvedValue({ value: madeUpText });
  render(<DraftPreview draft={draft} etag={'"1"'} opens />);
  expect(await screen.findByRole('combobox')).toBeVisible();

  await userEvent.click(button());

  expect(screen.queryByRole('combobox')).toBeNull();
  expect(readText).toHaveBeenCalledTimes(1);
});
