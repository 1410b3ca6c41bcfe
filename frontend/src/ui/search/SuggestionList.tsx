import type { RefObject } from 'preact';
import { suggestions as texts } from '#texts/suggestions';
import { fetchData } from '../../api/client';
import type { Suggestion } from '../../api/schema.gen';
import { getSuggestions } from '../../api/suggestions';
import { localized } from '../../i18n/localized';
import { navigate } from '../../navigation/history';
import { href, toBody, toCommitment } from '../../navigation/paths';
import { OptionList } from './OptionList';
import { useCombobox } from './useCombobox';

export interface SuggestionListProps {
  field: RefObject<HTMLInputElement | null>;
  /** Restricts the list below the field. */
  filter: (name: 'committee' | 'policyArea', value: string) => void;
}

/** Suggestions below a search field, which becomes a combobox. The field keeps the focus; Enter without a choice searches. */
export function SuggestionList({ field, filter }: SuggestionListProps) {
  const choose = ({ kind, value }: Suggestion) => {
    if (kind === 'committee' || kind === 'policyArea') {
      // The words found the filter; they are no longer searched.
      if (field.current) field.current.value = '';
      filter(kind, value);
    } else if (kind === 'commitment') navigate(toCommitment(value));
    else if (kind === 'body') navigate(toBody(value));
    else navigate(href({ page: 'followedResolution', id: value }));
  };
  const combobox = useCombobox(field, fetchSuggestions, choose);
  return (
    <OptionList
      combobox={combobox}
      keyOf={({ href }) => href}
      option={(item) => (
        <>
          <span class="kicker">
            {texts.kinds[item.kind]}
            {item.citation && ` · ${item.citation}`}
          </span>
          {localized(item.label)}
        </>
      )}
    />
  );
}

const fetchSuggestions = async (q: string): Promise<Suggestion[]> => (await fetchData(getSuggestions(q))).items;
