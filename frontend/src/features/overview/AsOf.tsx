import { chrome } from '#texts/chrome';
import { overview } from '#texts/overview';
import { today } from '../../i18n/days';
import { date } from '../../i18n/format';
import { go } from '../../navigation/history';
import { href } from '../../navigation/paths';

/** The day that the page shows, and the way to another: what was true then is kept for ever. */
export function AsOf({ day, chosen }: { day: string; chosen: boolean }) {
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget as HTMLFormElement).get('asOf');
    go(href({ page: 'overview' }, asked ? `asOf=${asked}` : ''), { arrival: 'filter' });
  };
  return (
    <div class="as-of">
      <p role="status">
        <strong>{chrome.asOf(day)}</strong>
      </p>
      <details>
        <summary>{overview.asOfOther}</summary>
        <form onSubmit={show}>
          <label for="asOf">{overview.asOfLabel}</label>
          <input
            class="ds-input"
            id="asOf"
            name="asOf"
            type="date"
            required
            max={today()}
            defaultValue={day}
            aria-describedby="asOfDay"
          />
          <span id="asOfDay" class="ds-sr-only">
            {date(day)}
          </span>
          <button type="submit" class="ds-button" data-variant="secondary">
            {overview.asOfShow}
          </button>
        </form>
      </details>
      {chosen && <a href={href({ page: 'overview' })}>{overview.asOfToday}</a>}
    </div>
  );
}
