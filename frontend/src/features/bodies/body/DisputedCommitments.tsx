import { bodies as texts } from '#texts/bodies';
import { listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { toCommitments } from '../../../navigation/paths';
import { AssessedCommitments } from './AssessedCommitments';

const SHOWN = 50;

/** The requests of a body, in all resolutions, of which Parliament disputes a report; nothing if there are none. */
export function DisputedCommitments({ bodyId }: { bodyId: string }) {
  const { value } = useQuery(listCommitments({ owner: [bodyId], assessment: ['disputed'], pageSize: SHOWN }));
  if (!value?.total) return null;
  return (
    <section>
      <h2>{texts.disputed(value.total)}</h2>
      <AssessedCommitments items={value.items} severalResolutions />
      {value.total > SHOWN && (
        <p>
          <a href={toCommitments({ owner: bodyId, assessment: 'disputed' })}>{texts.seeAll(value.total)}</a>
        </p>
      )}
    </section>
  );
}
