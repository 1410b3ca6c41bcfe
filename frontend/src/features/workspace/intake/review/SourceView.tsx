import { useEffect, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { DraftRow, ResolutionDraft } from '../../../../api/schema.gen';
import type { Command } from '../commands';
import { CommandButton } from './Help';
import { PageImage } from './PageImage';
import { SourceLink } from './SourceLink';
import type { SourcePage } from './useSourcePage';

const PANEL = 'source-panel';

interface Props {
  draft: ResolutionDraft;
  row: DraftRow | undefined;
  source: SourcePage;
  run: (command: Command) => void;
  /** Whether the commands have keys here. */
  hasKeys?: boolean;
}

/** The page of a row in the source, its paragraphs highlighted: as printed if it is a PDF, and as it was read. */
export function SourceView({ draft, row, source, run, hasKeys = true }: Props) {
  const { blocks, highlighted, page, pages, ofRow, zoom } = source;
  const isPdf = draft.source.mediaType === 'application/pdf';
  // Word documents and most texts have no pages of their own: they count as one.
  const hasPages = isPdf || pages > 1;
  // Where the image cannot be shown, the text is.
  const [isDrawn, setDrawn] = useState<boolean>();
  const onPage = blocks?.filter(({ places }) => places.some((place) => place.page === page)) ?? [];
  const highlightedPlaces = onPage
    .filter(({ blockId }) => highlighted.has(blockId))
    .flatMap(({ places }) => places.filter((place) => place.page === page));
  const showsImage = isPdf && isDrawn !== false;

  // Scrolls the highlighted part into view within the source; the page itself is never scrolled.
  useEffect(() => {
    const panel = document.getElementById(PANEL);
    const shown = panel?.querySelector(showsImage ? 'rect.highlighted' : 'p.highlighted');
    if (!panel || !shown) return;
    const [outer, inner] = [panel.getBoundingClientRect(), shown.getBoundingClientRect()];
    panel.scrollTop += inner.top - outer.top - outer.height / 3;
    panel.scrollLeft += inner.left - outer.left - outer.width / 8;
  }, [row, page, zoom, isDrawn]);

  return (
    <section aria-labelledby="source" class="source">
      <h2 id="source">{texts.source}</h2>
      <SourceLink draft={draft} />
      {blocks?.length === 0 && <p>{texts.noBlocks}</p>}
      {blocks && blocks.length > 0 && (
        <>
          <p class="small" role="status">
            {hasPages && `${texts.pageOf(page, pages)} `}
            {row && (ofRow.length === 0 ? texts.noPlace : hasPages && texts.pagesOfRow(ofRow))}
          </p>
          <p class="button-row">
            {pages > 1 &&
              (['previousPage', 'nextPage'] as const).map((name) => (
                <CommandButton key={name} name={name} run={run} hasKey={hasKeys} />
              ))}
            {showsImage &&
              (['smaller', 'larger'] as const).map((name) => (
                <CommandButton key={name} name={name} run={run} hasKey={hasKeys} />
              ))}
          </p>
          {isPdf && isDrawn === false && <p>{texts.pageNotShown}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard. */}
          <section id={PANEL} tabIndex={0} aria-label={hasPages ? texts.page(page) : texts.pageText}>
            {isPdf && (
              <div hidden={!showsImage}>
                <PageImage draft={draft} page={page} zoom={zoom} highlighted={highlightedPlaces} drawn={setDrawn} />
              </div>
            )}
            <details open={!showsImage}>
              <summary>{texts.pageText}</summary>
              {onPage.map(({ blockId, language, marker, text }) => (
                <p
                  key={blockId}
                  class={highlighted.has(blockId) ? 'highlighted' : ''}
                  {...(language && { lang: language })}
                >
                  {marker} {text}
                </p>
              ))}
            </details>
          </section>
        </>
      )}
    </section>
  );
}
