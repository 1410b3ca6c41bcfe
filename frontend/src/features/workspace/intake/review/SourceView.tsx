import { useEffect, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { DraftRow, ResolutionDraft, SourceBlock, SourcePlace } from '../../../../api/schema.gen';
import { readBlocks } from '../draftApi';
import { SourceLink } from './SourceLink';

/** A4 in points: pages of the source are drawn at least this large. */
const A4 = { width: 595, height: 842 };

/** The paragraphs of the source on the page of a row, its own ones lit. */
export function SourceView({ draft, row }: { draft: ResolutionDraft; row: DraftRow | undefined }) {
  const [blocks, setBlocks] = useState<SourceBlock[]>();
  useEffect(() => {
    let shown = true;
    readBlocks(draft.resolutionDraftId).then(
      ({ value }) => shown && setBlocks(value.items),
      () => shown && setBlocks([]),
    );
    return () => {
      shown = false;
    };
  }, [draft.resolutionDraftId, draft.source.contentHash]);
  const lit = new Set([...(row?.fr?.blocks ?? []), ...(row?.nl?.blocks ?? [])]);
  const first = blocks?.find(({ blockId }) => lit.has(blockId));
  const page = first?.places[0]?.page;
  const onPage = blocks?.filter(({ places }) => places.some((place) => place.page === page)) ?? [];

  // The lit paragraph is brought into view within the source, never the page itself.
  useEffect(() => {
    const panel = document.getElementById('source-panel');
    const block = panel?.querySelector<HTMLElement>('p.lit');
    if (panel && block) panel.scrollTop = block.offsetTop - panel.offsetTop - panel.clientHeight / 3;
  }, [row, page]);

  return (
    <section aria-labelledby="source" class="source">
      <h2 id="source">{texts.source}</h2>
      <SourceLink draft={draft} />
      {blocks?.length === 0 && <p>{texts.noBlocks}</p>}
      {blocks && blocks.length > 0 && !first && <p>{texts.noPlace}</p>}
      {page !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard.
        <section id="source-panel" tabIndex={0} aria-labelledby="source-page">
          <h3 id="source-page">{texts.page(page)}</h3>
          <PageMap
            places={onPage.flatMap(({ blockId, places }) =>
              places.filter((place) => place.page === page).map((place) => ({ place, isLit: lit.has(blockId) })),
            )}
          />
          {onPage.map(({ blockId, language, marker, text }) => (
            <p key={blockId} class={lit.has(blockId) ? 'lit' : ''} {...(language && { lang: language })}>
              {marker} {text}
            </p>
          ))}
        </section>
      )}
    </section>
  );
}

/** Where the paragraphs are on the page; nothing for a source without layout. */
function PageMap({ places }: { places: { place: SourcePlace; isLit: boolean }[] }) {
  const drawn = places.filter(({ place }) => place.width > 0 && place.height > 0);
  if (drawn.length === 0) return null;
  const width = Math.max(A4.width, ...drawn.map(({ place }) => place.x + place.width));
  const height = Math.max(A4.height, ...drawn.map(({ place }) => place.y + place.height));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="page-map" aria-hidden="true">
      <rect width={width} height={height} class="sheet" />
      {drawn.map(({ place: { x, y, width, height }, isLit }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} class={isLit ? 'lit' : 'block'} />
      ))}
    </svg>
  );
}
