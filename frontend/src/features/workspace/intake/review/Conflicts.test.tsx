import { act, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../../api/client';
import type { Problem, ResolutionDraftContent } from '../../../../api/schema.gen';
import * as api from '../draftApi';
import { setOwner } from '../owners';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { rowElementId } from './rowProps';
import { content, review, saver } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

const rows = [bilingual('a'), bilingual('b')];

/** Saves after a colleague has saved other content. */
async function saveAfter(theirs: ResolutionDraftContent) {
  const stale = { type: 'x', status: 412, detail: 'stale' } as unknown as Problem;
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(new ApiError('refused', stale, 412));
  vi.mocked(api.readDraft).mockResolvedValueOnce({ value: { ...draftOf(rows), content: theirs }, etag: '"7"' });
  await act(() => saver.save());
}

test('what is typed after a conflict was found is the own version, and its field has the focus after the choice', async () => {
  const user = await review(rows);
  const before = content();
  const number = screen.getByLabelText(texts.detail.documentNumber);
  await user.clear(number);
  await user.type(number, 'A-778');
  await saveAfter({ ...before, documentNumber: 'A-700' });
  const choice = await screen.findByRole('group', {
    name: texts.conflict(texts.conflictFields.documentNumber),
  });
  expect(choice).toHaveTextContent('A-778');
  await user.clear(number);
  await user.type(number, 'A-779');
  expect(choice).toHaveTextContent('A-779');
  expect(choice).not.toHaveTextContent('A-778');

  await user.click(screen.getByRole('button', { name: texts.keepMine }));
  await waitFor(() => expect(number).toHaveFocus());
  expect(content().documentNumber).toBe('A-779');
});

test('after the choice of the version of a row, the row has the focus', async () => {
  const user = await review(rows);
  const before = content();
  act(() => saver.change(setOwner(before, 'b', 'actiris')));
  await saveAfter(setOwner(before, 'b', 'cocom'));
  expect(await screen.findByText('actiris')).toBeVisible();
  await user.click(screen.getByRole('button', { name: texts.takeTheirs }));
  await waitFor(() => expect(document.getElementById(rowElementId('b'))).toHaveFocus());
  expect(content().rows[1]?.owner).toBe('cocom');
});
