import { useState } from 'preact/hooks';
import { asOf as texts } from '#texts/asOf';
import { dayError } from '../i18n/dayError';
import { today } from '../i18n/days';
import { navigate } from '../navigation/history';
import { href, type Route } from '../navigation/paths';

/** Date form with an option to compare with today; both become query parameters. */
export function AsOfForm({ route, search }: { route: Route; search: string }) {
  const query = new URLSearchParams(search);
  const [wrong, setWrong] = useState('');
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const day = String(data.get('asOf'));
    const error = dayError(day);
    if (error) {
      setWrong(error === 'future' ? texts.future(day) : texts.missing);
      form.querySelector('input')?.focus();
      return;
    }
    query.delete('page');
    query.set('asOf', day);
    if (data.has('compare')) query.set('compare', 'today');
    else query.delete('compare');
    navigate(href(route, query), { arrival: 'filter' });
  };
  return (
    // No native validation: the browser's messages are in its interface language.
    <form onSubmit={show} noValidate>
      <label for="asOf">{texts.label}</label>
      <input
        class="ds-input"
        id="asOf"
        name="asOf"
        type="date"
        max={today()}
        defaultValue={query.get('asOf') ?? today()}
        aria-invalid={wrong ? true : undefined}
        aria-describedby="asOfHint"
      />
      <label>
        <input class="ds-input" type="checkbox" name="compare" defaultChecked={query.has('compare')} /> {texts.compare}
      </label>
      <button type="submit" class="ds-button" data-variant="secondary">
        {texts.show}
      </button>
      <p id="asOfHint" class="small" role="status">
        {wrong ? <strong>{wrong}</strong> : texts.hint}
      </p>
    </form>
  );
}
