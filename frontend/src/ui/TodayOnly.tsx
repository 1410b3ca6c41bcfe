import { asOf as texts } from '#texts/asOf';
import { dayError } from '../i18n/dayError';
import { toCommitments } from '../navigation/paths';

interface Props {
  /** The day in the address. */
  asOf: string;
  /** The filter of the list to which it leads. */
  filter: Record<string, string>;
}

/** States that a page shows today although its address names another day, and leads to the list on that day. */
export function TodayOnly({ asOf, filter }: Props) {
  if (dayError(asOf)) return null;
  return (
    <p class="notice">
      {texts.todayOnly(asOf)} <a href={toCommitments({ ...filter, asOf })}>{texts.listThen}</a>
    </p>
  );
}
