import { asOf as texts } from '#texts/asOf';
import { getStatistics } from '../api/calls';
import { useQuery } from '../api/useQuery';

interface Props {
  day: string;
  /** Undefined if the day is valid, but before the first adoption. */
  error: 'missing' | 'future' | undefined;
  /** The only resolution that is shown. */
  resolution: string | undefined;
  to: (day: string) => string;
}

/** States why there is no data for a day, and links to the first day that has data. */
export function InvalidDate({ day, error, resolution, to }: Props) {
  const first = useQuery(getStatistics(resolution ? { resolution: [resolution] } : {})).value?.firstAdoptedOn;
  const before = resolution ? texts.beforeAdoption : texts.before;
  return (
    <div class="notice" role="alert">
      <p>{error === 'missing' ? texts.missing : error === 'future' ? texts.future(day) : before(day)}</p>
      {first && !error && (
        <p>
          <a href={to(first)}>{texts.first(first)}</a>
        </p>
      )}
    </div>
  );
}
