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
const button = () => screen.getByRole('button', { name: new RegExp(`${texts.previewShow}|${texts.previewHide}`) });

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

test('who registers sees titles and owners of all requests in one list, and each request from there', async () => {
  readText.mockReset().mockResolvedValue({ value: madeUpText });
  const participants = [{ role: 'partner' as const, name: { fr: 'Actiris', nl: 'Actiris' } }];
  const shortTitle = { fr: 'Titre de A', nl: 'Titel van A' };
  const name = { fr: 'Organisme', nl: 'Instelling' };
  const reviewed = draftOf([{ ...bilingual('a'), shortTitle, owner: 'x', participants }]);
  reviewed.content.newBodies.push({ bodyId: 'x', name, abbreviation: name });
  render(<DraftPreview draft={reviewed} etag={'"1"'} opens />);
  await screen.findByRole('combobox');

  const list = screen.getByText(texts.allRequests).closest('details');
  expect(list).toHaveAttribute('open');
  const [first] = [...(list?.querySelectorAll('li') ?? [])];
  for (const words of ['short 1 (fr)', 'short 1 (nl)', '1.1 Titre de A', '1.1 Titel van A', 'Actiris']) {
    expect(first).toHaveTextContent(words);
  }
  expect(first).toHaveTextContent(/Organisme|Instelling/);
  const [toFirst] = screen.getAllByRole('button', { name: `${texts.previewRequest} 1.1` });
  if (toFirst) await userEvent.click(toFirst);
  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(screen.getByRole('combobox')).toHaveDisplayValue(/^1\.1 Tit/);
});
