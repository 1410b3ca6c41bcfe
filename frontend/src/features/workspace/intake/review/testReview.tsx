import { act, cleanup, render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, vi } from 'vitest';
import type { DraftRow, ResolutionDraft } from '../../../../api/schema.gen';
import * as api from '../draftApi';
import { ReviewSaver } from '../reviewSaver';
import { draftOf } from '../testDraft';
import { Review } from './Review';

/** Renders reviews for tests, which mock `draftApi`. The saver is that of the latest one. */
export let saver: ReviewSaver;
export const content = () => saver.state.history.present;

beforeEach(() => {
  vi.mocked(api.readBlocks).mockResolvedValue({ value: { self: '', pages: 1, items: [] }, etag: '' });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  sessionStorage.clear();
});

export async function review(rows: DraftRow[], more: Partial<ResolutionDraft> = {}) {
  const draft = draftOf(rows, more);
  vi.mocked(api.readDraft).mockResolvedValue({ value: draft, etag: '"1"' });
  vi.mocked(api.replaceDraft).mockImplementation(async (_, __, sent) => ({
    value: { ...draft, content: sent },
    etag: '"2"',
  }));
  let rerender = () => {};
  saver = await ReviewSaver.open('p', draft.resolutionDraftId, () => rerender());
  function RerenderedReview() {
    const [, setVersion] = useState(0);
    rerender = () => setVersion((n) => n + 1);
    return <Review saver={saver} />;
  }
  render(<RerenderedReview />);
  const first = document.querySelector<HTMLElement>('[aria-current]');
  act(() => first?.focus());
  return userEvent.setup();
}
