import { useEffect, useRef } from 'preact/hooks';
import { classificationLabels } from '#texts/classificationLabels';
import { registerSearch } from '#texts/registerSearch';
import type { ResolutionCriteria } from '../../../api/resolutionCriteria';
import type { Statistics } from '../../../api/schema.gen';
import type { QueryResult } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import {
  type Choice,
  committeeName,
  committeesOf,
  policyAreasOf,
  sessionsOf,
  useResolutions,
  withChosen,
} from '../../../ui/resolutionChoices';
import { SearchField } from '../../../ui/search/SearchField';
import { useTitlePrefix } from '../../../ui/useTitlePrefix';

/** A filter of the register and its value. */
interface Criterion {
  name: 'session' | 'owner' | 'committee' | 'policyArea';
  value: string;
  choices: Choice[];
}

interface Props {
  /** The values in the address. */
  chosen: ResolutionCriteria & { asOf?: string };
  /** Bodies that must act. */
  owners: Statistics['byOwner'];
  /** The response for the values in the address, which may be refused. */
  found: QueryResult<unknown>;
  /** Receives the values of the fields by name. */
  find: (values: Record<string, string>) => void;
}

/** Finds resolutions by words, session, body, committee and policy area. */
export function Search({ chosen, owners, found, find }: Props) {
  const { q = '', session = '', owner = '', committee = '', policyArea = '' } = chosen;
  // On a past day, only the choices of the resolutions that were adopted by then.
  const resolutions = useResolutions(chosen.asOf);
  const criteria: Criterion[] = [
    { name: 'session', value: session, choices: sessionsOf(resolutions) },
    {
      name: 'owner',
      value: owner,
      choices: ordered(owners, (group) => group.owner.abbreviation).map(({ owner: body }) => ({
        value: body.bodyId,
        label: localized(body.abbreviation),
      })),
    },
    { name: 'committee', value: committeeName(committee, resolutions), choices: committeesOf(resolutions) },
    {
      name: 'policyArea',
      value: policyArea,
      choices: policyAreasOf(resolutions, classificationLabels.policyArea),
    },
  ];
  useTitlePrefix(
    [{ name: 'q', value: q, choices: [] }, ...criteria]
      .filter(
        ({ name, value }) =>
          value && !found.error?.problem?.issues?.some((issue) => issue.name === name && issue.value === value),
      )
      .map(({ value, choices }) => choices.find((choice) => choice.value === value)?.label ?? value),
  );
  const words = useRef<HTMLInputElement>(null);
  // The fields take the values of another address, after Back for example; they stay, so that the focus does too.
  useEffect(() => {
    if (words.current) words.current.value = q;
  }, [q]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget as HTMLFormElement)];
    find(Object.fromEntries(fields.map(([name, value]) => [name, String(value).trim()])));
  };
  return (
    <form class="search" onSubmit={submit}>
      <div class="input-group">
        <label for="q">{registerSearch.search}</label>
        <SearchField field={words} filter={(name, value) => find({ q: '', [name]: value })} />
        {criteria.map(({ name, value, choices }) => (
          <Selection key={name} name={name} value={value} choices={withChosen(choices, value)} />
        ))}
        <button type="submit" class="ds-button">
          {registerSearch.submit}
        </button>
      </div>
    </form>
  );
}

function Selection({ name, value, choices }: Criterion) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value, choices.length]);
  // Each resolution has owners, which load later; several sessions, a committee or a policy area may be lacking.
  if (choices.length === 0 && name !== 'owner') return null;
  return (
    <div class="input-group">
      <label for={name}>{registerSearch[name]}</label>
      <select class="ds-input" id={name} name={name} ref={field}>
        <option value="">{registerSearch.every[name]}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
