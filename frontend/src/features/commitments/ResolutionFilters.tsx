import { classificationLabels } from '#texts/classificationLabels?again';
import { filters } from '#texts/filters';
import { localized } from '../../i18n/localized';
import type { Choice } from '../../ui/resolutionChoices';
import {
  committeeName,
  committeesOf,
  MAX_IN_SELECT,
  policyAreasOf,
  sessionsOf,
  useResolutionPage,
  withChosen,
} from '../../ui/resolutionChoices';
import { useLazy } from '../../ui/useLazy';
import type { Change } from './query';

interface Props {
  search: string;
  change: Change;
}

/** Restrict the list to one resolution, or to those of a session, a committee or a policy area. */
export function ResolutionFilters({ search, change }: Props) {
  const query = new URLSearchParams(search);
  const { items: resolutions = [], total = 0 } = useResolutionPage(query.get('asOf') ?? '') ?? {};
  const chosen = (name: string) => query.get(name) ?? '';
  const resolution = chosen('resolution');
  const choose = (name: string) => (value: string) =>
    change((next) => {
      // Themes can be chosen for one resolution only: they are headings of its document.
      if (name === 'resolution') next.delete('theme');
      if (value) next.set(name, value);
      else next.delete(name);
    });
  const known = resolutions.map(({ resolutionId, documentNumber, title }) => ({
    value: resolutionId,
    label: `${documentNumber} – ${localized(title)}`,
  }));
  const several = resolutions.length > 1;
  const rest = {
    session: sessionsOf(resolutions),
    committee: committeesOf(resolutions),
    policyArea: policyAreasOf(resolutions, classificationLabels.policyArea),
  };
  return (
    <>
      {total > MAX_IN_SELECT ? (
        <TypedResolution
          chosen={
            resolutions.find(({ resolutionId }) => resolutionId === resolution)?.documentNumber ??
            resolution.toUpperCase()
          }
          choose={choose('resolution')}
        />
      ) : (
        <Selection
          name="resolution"
          title={filters.resolution}
          every={filters.everyResolution}
          value={resolution}
          choices={withChosen(known, resolution, resolution.toUpperCase())}
          choose={choose('resolution')}
        />
      )}
      {several &&
        (['session', 'committee', 'policyArea'] as const).map((name) => {
          const value = name === 'committee' ? committeeName(chosen(name), resolutions) : chosen(name);
          const choices = withChosen(rest[name], value);
          return (
            choices.length > 0 && (
              <Selection
                key={name}
                name={name}
                title={filters[name]}
                every={filters.every[name]}
                value={value}
                choices={choices}
                choose={choose(name)}
              />
            )
          );
        })}
    </>
  );
}

/** Found by typing; the code loads separately, as a small register does not need it. */
function TypedResolution({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  const Field = useLazy(() => import('../../ui/search/ResolutionField').then((code) => code.ResolutionField));
  return (
    <fieldset>
      <legend>
        <label for="resolution">{filters.resolution}</label>
      </legend>
      {Field && (
        <Field
          id="resolution"
          chosen={chosen}
          placeholder={filters.everyResolution}
          choose={(resolution) => choose(resolution?.resolutionId ?? '')}
          aria-describedby="resolution-hint"
        />
      )}
      <p class="small" id="resolution-hint">
        {filters.typeResolution}
      </p>
    </fieldset>
  );
}

interface SelectionProps {
  name: string;
  title: string;
  every: string;
  value: string;
  choices: Choice[];
  choose: (value: string) => void;
}

/** Characters that a closed list shows; it cuts the others off. */
export const SHOWN = 20;

function Selection({ name, title, every, value, choices, choose }: SelectionProps) {
  const label = choices.find((choice) => choice.value === value)?.label ?? '';
  return (
    <fieldset>
      <legend>
        <label for={name}>{title}</label>
      </legend>
      <select class="ds-input" id={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{every}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {label.length > SHOWN && (
        <p class="small" aria-hidden="true">
          {label}
        </p>
      )}
    </fieldset>
  );
}
