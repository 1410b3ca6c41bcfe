import { useEffect, useRef } from 'preact/hooks';
import { fetchData } from '../../api/client';
import { findResolutions } from '../../api/register';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { OptionList } from './OptionList';
import { useCombobox } from './useCombobox';

const MAX_FOUND = 8;

const find = async (q: string): Promise<Resolution[]> =>
  (await fetchData(findResolutions({ q, pageSize: MAX_FOUND }))).items;

export interface ResolutionFieldProps {
  id: string;
  /** Document number of the chosen resolution; empty if none is chosen. */
  chosen: string;
  /** Receives the resolution that was found by its number or words of its title; undefined if the field was emptied. */
  choose: (resolution: Resolution | undefined) => void;
  placeholder?: string;
  'aria-describedby'?: string;
}

/** Chooses a resolution by typing, where there are too many for a select. */
export function ResolutionField({ id, chosen, choose, ...attributes }: ResolutionFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const show = () => {
    if (field.current) field.current.value = chosen;
  };
  const combobox = useCombobox(field, find, (resolution) => {
    if (field.current) field.current.value = resolution.documentNumber;
    choose(resolution);
  });
  useEffect(show, [chosen]);
  /** Typed text without a choice has no effect: the field shows the choice again. An emptied field removes the choice. */
  const leave = () => {
    if (field.current?.value.trim() === '' && chosen) choose(undefined);
    else show();
  };
  return (
    <div class="search-field">
      <input
        class="ds-input"
        id={id}
        ref={field}
        type="text"
        autocomplete="off"
        maxLength={200}
        onBlur={leave}
        {...attributes}
      />
      <OptionList
        combobox={combobox}
        keyOf={({ resolutionId }) => resolutionId}
        option={({ documentNumber, session, title }) => (
          <>
            <span class="kicker">
              {documentNumber} ({session})
            </span>
            {localized(title)}
          </>
        )}
      />
    </div>
  );
}
