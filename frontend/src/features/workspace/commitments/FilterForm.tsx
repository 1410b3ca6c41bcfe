import { useState } from 'preact/hooks';
import { allCommitments as texts } from '#texts/allCommitments';
import { codes } from '#texts/codes';
import { listBodies } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { go } from '../../../navigation/history';
import { useResolutions } from '../../../ui/resolutionChoices';
import { toAllCommitments } from '../session/addresses';
import { CODED, type Filters, queryOf, TIMELINESS, valuesOf } from './filters';

type Words = [value: string, label: string][];
type Select = Exclude<keyof Filters, 'q'>;

const MAIN: Select[] = ['resolution', 'owner', 'closed'];
const RARE: Select[] = ['timeliness', ...CODED, 'sort'];

/** The search and the filters of the list. Enter in a field and the button apply them. */
export function FilterForm({ filters }: { filters: Filters }) {
  const [values, setValues] = useState(filters);
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const resolutions = useResolutions();
  const choices: Record<Select, Words> = {
    resolution: resolutions.map((one) => [one.resolutionId, `${one.documentNumber} – ${localized(one.title)}`]),
    owner: bodies.map((body) => [body.bodyId, localized(body.abbreviation)]),
    closed: Object.entries(texts.closed),
    timeliness: TIMELINESS.map((code) => [code, codes.calendar[code]]),
    implementationStatus: Object.entries(codes.implementationStatus),
    assessment: Object.entries(codes.assessment),
    governmentResponse: Object.entries(codes.governmentResponse),
    sort: Object.entries(texts.sorts),
  };
  const select = (name: Select) => (
    <div class="field" key={name}>
      <label for={name}>{texts.filters[name]}</label>
      <select
        class="ds-input"
        id={name}
        value={values[name]}
        onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
      >
        <option value="">{name === 'sort' ? texts.usualOrder : texts.every}</option>
        {withChosen(choices[name], filters[name]).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <search>
      <form
        class="list-filters"
        onSubmit={(event) => {
          event.preventDefault();
          go(toAllCommitments(queryOf({ ...values, q: values.q.trim() })), { arrival: 'filter' });
        }}
      >
        <div class="field full-row">
          <label for="q">{texts.search}</label>
          <p class="small" id="q-hint">
            {texts.searchHint}
          </p>
          <input
            class="ds-input"
            id="q"
            name="q"
            type="search"
            maxLength={200}
            autocomplete="off"
            aria-describedby="q-hint"
            value={values.q}
            onInput={(event) => setValues({ ...values, q: event.currentTarget.value })}
          />
        </div>
        {MAIN.map(select)}
        <details class="full-row" open={RARE.some((name) => filters[name])}>
          <summary>{texts.moreFilters}</summary>
          <div class="list-filters">{RARE.map(select)}</div>
        </details>
        <p class="button-row full-row">
          <button type="submit" class="ds-button">
            {texts.show}
          </button>
          <a href={toAllCommitments()}>{texts.withoutFilters}</a>
        </p>
      </form>
    </search>
  );
}

/** The choices with the chosen one, which may be several values, or one that is not loaded. */
function withChosen(words: Words, chosen: string): Words {
  if (!chosen || words.some(([value]) => value === chosen)) return words;
  const labels = new Map(words);
  return [
    [
      chosen,
      valuesOf(chosen)
        .map((value) => labels.get(value) ?? value)
        .join(', '),
    ],
    ...words,
  ];
}
