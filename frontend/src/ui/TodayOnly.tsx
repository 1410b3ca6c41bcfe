import { asOf as texts } from '#texts/asOf';
import { dayError } from '../i18n/dayError';
import { today } from '../i18n/days';
import { dayOf, toCommitments } from '../navigation/paths';

interface Props {
  /** The day in the address. */
  asOf: string;
  /** The filter of the list to which it leads. */
  filter: Record<string, string>;
}

/**
 * States that a page shows today although its address names another day, and leads to the list on that day; or that this day does
 * not exist or is to come.
 */
export function TodayOnly({ asOf, filter }: Props) {
  const error = dayError(asOf);
  if (asOf === today()) return null;
  if (error)
    return (
      <p class="notice">
        {error === 'missing' ? texts.noDay : texts.future(asOf)} {texts.showsToday}
      </p>
    );
  return (
    <p class="notice">
      {texts.todayOnly(asOf)} <a href={toCommitments({ ...filter, asOf })}>{texts.listThen}</a>
    </p>
  );
}

/**
 * The same on a page that loads it with what follows its first view, and names no day in most cases.
 * @param stateThen the page shows the state on that day, and all that was published until today
 */
export function ShownDay({
  search,
  resolution,
  stateThen,
}: {
  search: string;
  resolution: string;
  stateThen?: boolean;
}) {
  const { asOf } = dayOf(search);
  if (!asOf || (stateThen && asOf === today())) return null;
  return stateThen ? <p class="notice">{texts.stateThen(asOf)}</p> : <TodayOnly asOf={asOf} filter={{ resolution }} />;
}
