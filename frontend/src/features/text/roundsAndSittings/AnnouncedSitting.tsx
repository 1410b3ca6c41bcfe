import { listTitles } from '#texts/listTitles';
import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { getSitting } from '../../../api/roundsAndSittings';
import { useQuery } from '../../../api/useQuery';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { ReportFiles } from '../../../ui/roundsAndSittings/ReportFiles';
import { ToRoundsAndSittings } from '../../../ui/roundsAndSittings/ToRoundsAndSittings';

/** The public page of a sitting: its committee and day, its agenda, and its file. */
export function AnnouncedSitting({ id }: { id: string }) {
  const sitting = useQuery(getSitting(id));
  const { value, error } = sitting;
  const title = value ? `${localized(value.committee)}, ${date(value.heldOn)}` : listTitles.sittings;
  return (
    <>
      <ToRoundsAndSittings />
      <PageHeading title={title} missing={error?.failure === 'notFound'} />
      <AsyncContent of={sitting}>
        {({ commitments }) => (
          <>
            <section aria-labelledby="agenda">
              <h2 id="agenda">{texts.agenda}</h2>
              {commitments.length === 0 && <p>{texts.noRequests}</p>}
              <ol>
                {commitments.map(({ commitmentId, citation, shortTitle }) => (
                  <li key={commitmentId}>
                    <a href={toCommitment(commitmentId)}>
                      {citation} {localized(shortTitle)}
                    </a>
                  </li>
                ))}
              </ol>
            </section>
            {commitments.length > 0 && (
              <ReportFiles id="file" title={texts.file} lede={texts.fileLede} scope={{ sitting: id }} />
            )}
          </>
        )}
      </AsyncContent>
    </>
  );
}
