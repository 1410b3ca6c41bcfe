import { useEffect, useRef, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { ResolutionDraft, SourcePlace } from '../../../../api/schema.gen';
import { readPage } from '../draftApi';

/** The API draws a page in so many pixels per point; places are in points. */
const PIXELS_PER_POINT = 2;

interface Props {
  draft: ResolutionDraft;
  page: number;
  /** In panel widths. */
  zoom: number;
  /** The lines of the selected row on this page. */
  highlighted: SourcePlace[];
  /** Called once the page is drawn, or if it cannot be drawn. */
  drawn: (isShown: boolean) => void;
}

/** One place for the lines of each paragraph: a frame around each line would strike through its neighbours. */
function paragraphs(lines: SourcePlace[]): SourcePlace[] {
  const joined: SourcePlace[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const bottom = above ? above.y + above.height : 0;
    const isBelow = above && line.y > above.y && line.y - bottom < line.height;
    if (!isBelow || line.x > above.x + above.width || line.x + line.width < above.x) {
      joined.push(line);
      continue;
    }
    const x = Math.min(above.x, line.x);
    const width = Math.max(above.x + above.width, line.x + line.width) - x;
    joined[joined.length - 1] = { ...above, x, width, height: line.y + line.height - above.y };
  }
  return joined;
}

/** A page of a PDF as it is printed. On a canvas, because the content security policy allows no images of scripts. */
export function PageImage({ draft: { resolutionDraftId, source }, page, zoom, highlighted, drawn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    let shown = true;
    async function draw() {
      const image = await createImageBitmap(await readPage(resolutionDraftId, page));
      if (shown && canvas.current) {
        const { width, height } = image;
        Object.assign(canvas.current, { width, height });
        canvas.current.getContext('2d')?.drawImage(image, 0, 0);
        setSize({ width: width / PIXELS_PER_POINT, height: height / PIXELS_PER_POINT });
        drawn(true);
      }
      image.close();
    }
    draw().catch(() => shown && drawn(false));
    return () => {
      shown = false;
    };
  }, [resolutionDraftId, source.contentHash, page]);
  return (
    <div class="page-image" data-zoom={zoom}>
      <canvas ref={canvas} role="img" aria-label={texts.pageImage(page)} />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {paragraphs(highlighted).map(({ x, y, width, height }) => (
            <rect key={`${x} ${y}`} x={x - 2} y={y - 2} width={width + 4} height={height + 4} class="highlighted" />
          ))}
        </svg>
      )}
    </div>
  );
}
