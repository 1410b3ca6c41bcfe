import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftRow, DraftRowSide, ResolutionDraft, SourceBlock } from '../../../../api/schema.gen';
import { readBlocks } from '../draftApi';

/** Widths of a page, in widths of its panel. */
const ZOOMS = [1, 1.5, 2, 3] as const;

/** The page of the source that is shown beside the rows. */
export interface SourcePage {
  /** Undefined until they are read; empty for a source in the exchange format. */
  blocks: SourceBlock[] | undefined;
  /** The blocks of the selected row. */
  highlighted: ReadonlySet<number>;
  page: number;
  pages: number;
  /** The pages on which the selected row is printed. */
  ofRow: number[];
  zoom: number;
  turnPage: (by: 1 | -1) => void;
  magnify: (by: 1 | -1) => void;
}

const blocksOf = (side: DraftRowSide | undefined) => side?.blocks ?? [];

/** Follows the selected row, until the user turns the page. */
export function useSourcePage(draft: ResolutionDraft, row: DraftRow | undefined): SourcePage {
  const [{ pages, blocks }, setSource] = useState<{ pages: number; blocks?: SourceBlock[] }>({ pages: 1 });
  const [shownPage, setShownPage] = useState<{ rowId: string | undefined; page: number }>();
  const [zoom, setZoom] = useState(0);
  const latest = useRef(1);
  useEffect(() => {
    let shown = true;
    readBlocks(draft.resolutionDraftId).then(
      ({ value }) => shown && setSource({ pages: value.pages, blocks: value.items }),
      () => shown && setSource({ pages: 1, blocks: [] }),
    );
    return () => {
      shown = false;
    };
  }, [draft.resolutionDraftId, draft.source.contentHash]);

  const highlighted = new Set([...blocksOf(row?.fr), ...blocksOf(row?.nl)]);
  const places = blocks?.filter(({ blockId }) => highlighted.has(blockId)).flatMap(({ places }) => places) ?? [];
  const ofRow = [...new Set(places.map(({ page }) => page))].sort((a, b) => a - b);
  // A row without a place leaves the page as it is: its neighbours are printed there.
  const wanted = shownPage && shownPage.rowId === row?.rowId ? shownPage.page : (places[0]?.page ?? latest.current);
  const page = Math.min(wanted, pages);
  latest.current = page;
  return {
    blocks,
    highlighted,
    page,
    pages,
    ofRow,
    zoom: ZOOMS[zoom] as number,
    turnPage: (by) => setShownPage({ rowId: row?.rowId, page: Math.min(Math.max(page + by, 1), pages) }),
    magnify: (by) => setZoom(Math.min(Math.max(zoom + by, 0), ZOOMS.length - 1)),
  };
}
