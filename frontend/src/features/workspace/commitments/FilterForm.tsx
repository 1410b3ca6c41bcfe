import { useState } from 'preact/hooks';
import { allCommitments as texts } from '#texts/allCommitments';
import { codes } from '#texts/codes';
import { listBodies } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { navigate } from '../../../navigation/history';
import { committeesOf, useResolutionPage } from '../../../ui/resolutionChoices';
import { ResolutionChoice } from '../forms/ResolutionChoice';
import { toAllCommitments } from '../session/addresses';
import { CODED, type CommitmentFilterValues, queryOf, TIMELINESS, valuesOf } from './filters';

type Words = [value: string, label: string][];
type Select = Exclude<keyof CommitmentFilterValues, 'q' | 'resolution'>;

const MAIN: Select[] = ['owner', 'closed'];
const RARE: Select[] = ['committee', 'timeliness', ...CODED, 'sort'];

/** The search and the filters of the list. Enter in a field and the button apply them. */
export function FilterForm({ filters }: { filters: CommitmentFilterValues }) {
  const [values, setValues] = useState(filters);
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const resolutions = useResolutionPage();
  const choices: Record<Select, Words> = {
    committee: committeesOf(resolutions?.items ?? []).map(({ value, label }) => [value, label]),
    owner: ordered(bodies, (body) => body.abbreviation).map((body) => [body.bodyId, localized(body.abbreviation)]),
    closed: Object.entries(texts.closed),
    timeliness: TIMELINESS.map((code) => [code, codes.timeliness[code]]),
    implementationStatus: Object.entries(codes.implementationStatus),
    assessment: Object.entries(codes.assessment),
    governmentResponse: Object.entries(codes.governmentResponse),
    sort: Object.entries(texts.sorts),
  };
  // Few resolutions have a committee.
  const offered = (name: Select) => choices[name].length > 0 || filters[name] !== '';
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
          navigate(toAllCommitments(queryOf({ ...values, q: values.q.trim() })), { arrival: 'filter' });
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
        {resolutions && (
          <ResolutionChoice
            id="resolution"
            label={texts.filters.resolution}
            first={resolutions}
            none={texts.every}
            value={values.resolution}
            choose={(chosen) => setValues({ ...values, resolution: chosen?.resolutionId ?? '' })}
          />
        )}
        {MAIN.map(select)}
        <details class="full-row" open={RARE.some((name) => filters[name] !== '')}>
          <summary>{texts.moreFilters}</summary>
          <div class="list-filters">{RARE.filter(offered).map(select)}</div>
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
