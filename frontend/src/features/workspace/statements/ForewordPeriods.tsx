import { foreword as texts } from '#texts/foreword';
import { listForewords } from '../../../api/reports';
import { useQuery } from '../../../api/useQuery';
import { brusselsDay } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';

/** The periods of a resolution's forewords: a report prints the newest one on exactly its period. */
export function ForewordPeriods({ resolutionId }: { resolutionId: string }) {
  const forewords = useQuery(listForewords(resolutionId)).value?.items.filter(({ withdrawal }) => !withdrawal);
  if (!forewords) return null;
  if (forewords.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.periods}</p>
      <ul>
        {forewords.map(({ forewordId, from, to, publishedAt }) => (
          <li key={forewordId}>{texts.period(date(from), date(to), date(brusselsDay(publishedAt)))}</li>
        ))}
      </ul>
    </>
  );
}
