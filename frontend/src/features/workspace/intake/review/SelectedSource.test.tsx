import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../../api/client';
import * as api from '../draftApi';
import { bilingual } from '../testRows';
import { review } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({
  useQuery: () => {
    const abbreviation = { fr: 'Cocom', nl: 'GGC' };
    const name = { fr: 'Commission communautaire commune', nl: 'Gemeenschappelijke Gemeenschapscommissie' };
    return { value: { items: [{ bodyId: 'cocom', name, abbreviation }] } };
  },
}));

describe('the source of the selected row', () => {
  const places = (page: number) => [
    { page, line: 0, x: 50, y: 60, width: 200, height: 12 },
    { page, line: 0, x: 40, y: 75, width: 90, height: 12 },
    { page, line: 0, x: 300, y: 60, width: 90, height: 12 },
  ];
  const blocks = [
    { blockId: 4, part: 'text' as const, text: 'b een twee', places: places(2) },
    { blockId: 5, part: 'text' as const, text: 'c', places: places(3) },
  ];
  const row = { ...bilingual('b'), nl: { runs: [{ kind: 'plain' as const, text: 'b een twee' }], blocks: [4] } };
  beforeEach(() => {
    vi.mocked(api.readBlocks).mockResolvedValue({ value: { self: '', pages: 3, items: blocks }, etag: '' });
    vi.mocked(api.readPage).mockResolvedValue(new Blob());
    vi.stubGlobal('createImageBitmap', async () => ({ width: 1190, height: 1684, close: () => {} }));
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is highlighted on the image of its page', async () => {
    await review([row]);
    expect(await screen.findByRole('img', { name: texts.pageImage(2) })).toBeVisible();
    await waitFor(() => expect(document.querySelector('svg')).toHaveAttribute('viewBox', '0 0 595 842'));
    const frames = [...document.querySelectorAll('rect.highlighted')].map((rect) =>
      ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))),
    );
    // The lines of a paragraph, and those of the next column.
    expect(frames).toEqual([
      [38, 58, 214, 31],
      [298, 58, 94, 16],
    ]);
  });

  test('is highlighted in the text where there is no image of the page', async () => {
    vi.mocked(api.readPage).mockRejectedValue(new ApiError('notFound', undefined, 404));
    await review([row]);
    expect(await screen.findByText(texts.pageNotShown)).toBeVisible();
    expect(document.querySelector('p.highlighted')).toHaveTextContent('b een twee');
    expect(document.querySelector('p.highlighted')).toBeVisible();
  });

  test('is left by turning pages, and shown again with the next row', async () => {
    const user = await review([row, { ...row, rowId: 'c', nl: { ...row.nl, blocks: [5] } }]);
    await screen.findByRole('img', { name: texts.pageImage(2) });
    await user.keyboard('<<<');
    expect(screen.getByRole('img', { name: texts.pageImage(1) })).toBeVisible();
    expect(document.querySelector('rect.highlighted')).toBeNull();
    await user.keyboard('+');
    expect(document.querySelector('.page-image')).toHaveAttribute('data-zoom', '1.5');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('img', { name: texts.pageImage(3) })).toBeVisible();
  });
});
