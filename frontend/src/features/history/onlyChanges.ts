import type { LocalizedComparison, RequestHistory, TextHistory } from '../../api/schema.gen';
import type { Language } from '../../languages';

/** Whether the text differs from the proposal in one of these languages. */
export const isChanged = (text: LocalizedComparison | undefined, languages: readonly Language[]) =>
  text !== undefined && languages.some((lang) => !['unchanged', 'unknown'].includes(text[lang].change));

/** Whether the request was added or moved, or its text differs. A request that only has another number has not changed. */
const hasChanged = ({ proposalNumber, moved, text, leadIn }: RequestHistory, languages: readonly Language[]) =>
  !proposalNumber || moved || isChanged(text, languages) || isChanged(leadIn, languages);

/** The themes and requests that differ from the proposal in one of these languages. */
export const onlyChanges = (of: TextHistory, languages: readonly Language[]): TextHistory => ({
  ...of,
  themes: of.themes
    .map((theme) => ({ ...theme, requests: theme.requests.filter((request) => hasChanged(request, languages)) }))
    .filter(({ heading, requests }) => requests.length > 0 || isChanged(heading, languages)),
  recitals: [],
});
