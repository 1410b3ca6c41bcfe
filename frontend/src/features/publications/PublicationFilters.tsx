import { useEffect, useRef } from 'preact/hooks';
import { eventKind } from '#texts/events';
import { publications as texts } from '#texts/publications';
import { listBodies } from '../../api/calls';
import { useQuery } from '../../api/useQuery';
import { today } from '../../i18n/days';
import { localized } from '../../i18n/localized';
import { language } from '../../language';
import { navigate } from '../../navigation/history';
import { dayOf, href } from '../../navigation/paths';
import { type Choice, useResolutions, withChosen } from '../../ui/resolutionChoices';
import { FILTERS, type Filter, filtersOf, monthName, monthsBetween, sinceOf } from './query';

const KINDS: Choice[] = Object.entries(eventKind)
  .map(([value, label]) => ({ value, label }))
  .sort((one, other) => one.label.localeCompare(other.label, language));

/** Chooses month, resolution, body and kind; the choice is in the address. */
export function PublicationFilters({ search }: { search: string }) {
  const { asOf } = dayOf(search);
  const chosen = filtersOf(search);
  const resolutions = useResolutions(asOf);
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const adopted = resolutions.map(({ adoptedOn }) => adoptedOn).sort()[0];
  const choices: Record<Filter, Choice[]> = {
    month: adopted ? monthsBetween(adopted, asOf ?? today()).map((value) => ({ value, label: monthName(value) })) : [],
    resolution: resolutions.map(({ resolutionId, documentNumber, session }) => ({
      value: resolutionId,
      label: `${documentNumber} (${session})`,
    })),
    owner: bodies
      .map(({ bodyId, abbreviation }) => ({ value: bodyId, label: localized(abbreviation) }))
      .sort((one, other) => one.label.localeCompare(other.label, language)),
    kind: KINDS,
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const query = new URLSearchParams(dayOf(search));
    const since = sinceOf(search);
    if (since) query.set('since', since);
    for (const [name, value] of new FormData(event.currentTarget as HTMLFormElement))
      if (value) query.set(name, String(value));
    if (query.has('month')) query.delete('since');
    navigate(href({ page: 'publications' }, query), { arrival: 'filter' });
  };
  return (
    // The styles of the search on the home page.
    <search class="register">
      <form class="search" onSubmit={submit}>
        <div class="input-group">
          {FILTERS.map((name) => (
            <Selection
              key={name}
              name={name}
              value={chosen[name]}
              choices={withChosen(choices[name], chosen[name], monthName(chosen[name]))}
            />
          ))}
          <button type="submit" class="ds-button">
            {texts.show}
          </button>
        </div>
      </form>
    </search>
  );
}

function Selection({ name, value, choices }: { name: Filter; value: string; choices: Choice[] }) {
  const field = useRef<HTMLSelectElement>(null);
  // The value of the address, after Back for example, and once the choices are loaded.
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value, choices.length]);
  return (
    <div class="input-group">
      <label for={name}>{texts.filters[name]}</label>
      <select class="ds-input" id={name} name={name} ref={field}>
        <option value="">{texts.every[name]}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
