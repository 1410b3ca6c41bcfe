import type { TimelineRow } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { heightOf, legendOf } from './shapes';

/** Title, axis, links and margins. */
const FRAME = 250;
const KEY = 25;
const LINE = 20.3;
const ROW_MARGIN = 5;
/** In a column of 300 pixels, in a wide font. */
const CHARACTERS = 28;

/** The height in pixels that the embed of a timeline needs in the narrowest columns; it runs no code to ask for it itself. */
export function embedHeight(rows: TimelineRow[]): number {
  const { shapes, kinds } = legendOf(rows);
  const height = rows
    .map(({ number, shortTitle, levels }) => {
      const lines = Math.ceil(`${number} ${localized(shortTitle)}`.length / CHARACTERS);
      return ROW_MARGIN + LINE * lines + heightOf(levels);
    })
    .reduce((sum, row) => sum + row, FRAME + KEY * (shapes.length + kinds.length));
  return Math.ceil(height);
}
