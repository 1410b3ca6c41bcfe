import { sittings as texts } from '#texts/sittings';
import type { CurrentUser } from '../session/RequireLogin';
import { NEW, type SittingAddress, toSittings } from '../session/sittingAddresses';
import { EditSitting, NewSittingForm } from './EditSitting';
import { SittingList } from './SittingList';

interface Props {
  me: CurrentUser;
  address: SittingAddress;
}

/** The sittings of committees, or the form of the one that the address names. */
export default function SittingsContent({ me: { id, roles }, address: { sitting, commitments } }: Props) {
  if (!roles.includes('staff')) return <p class="notice">{texts.staffOnly}</p>;
  if (!sitting) return <SittingList added={commitments} />;
  return (
    <>
      <p>
        <a href={toSittings()}>{texts.toList}</a>
      </p>
      {sitting === NEW ? (
        <NewSittingForm userId={id} added={commitments} />
      ) : (
        <EditSitting key={sitting} userId={id} sittingId={sitting} added={commitments} />
      )}
    </>
  );
}
