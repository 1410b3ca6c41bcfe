import { useEffect, useRef } from 'preact/hooks';
import { timeline as texts } from '#texts/timeline';
import type { ResolutionTimeline } from '../../api/schema.gen';
import { daysBetween } from '../../i18n/days';
import { date } from '../../i18n/format';
import { length, plusDays } from './cut';

/** Browsers refuse more than some changes of the address in a second, and a held key sends many. */
const DELAY_MS = 250;

interface Props {
  timeline: ResolutionTimeline;
  day: string;
  /** The reader moves the cursor. */
  move: (day: string) => void;
  /** The reader has moved it. */
  stop: (day: string) => void;
}

/** Chooses the day of the timeline: by pointer, or by keys, a day or a tenth of the timeline at once. */
export function Cursor({ timeline, day, move, stop }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const chosen = (event: Event) => plusDays(timeline.from, Number((event.target as HTMLInputElement).value));
  return (
    <div class="frieze-cursor">
      <label for="cursor">
        {texts.cursor} <output for="cursor">{texts.asOf(day)}</output>
      </label>
      <input
        ref={slider}
        id="cursor"
        type="range"
        min="0"
        max={length(timeline) - 1}
        step="1"
        value={daysBetween(timeline.from, day)}
        aria-valuetext={date(day)}
        onInput={(event) => move(chosen(event))}
        onChange={(event) => {
          const last = chosen(event);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => stop(last), DELAY_MS);
        }}
      />
      {/* Keeps its place when there is nothing to go back to. */}
      <button
        type="button"
        class={`ds-button${day < timeline.to ? '' : ' unused'}`}
        data-variant="secondary"
        onClick={() => {
          slider.current?.focus();
          stop(timeline.to);
        }}
      >
        {texts.today}
      </button>
    </div>
  );
}
