import { sittings as texts } from '#texts/sittings';
import { NEW, sittingAddressOf, toSittings } from '../session/sittingAddresses';
import type { ViewProps } from '../session/workspaceView';
import { EditSitting, NewSittingForm } from './EditSitting';
import { SittingList } from './SittingList';

/** The sittings of committees, or the form of the one that the address names. */
export default function SittingsView({ me: { id, roles }, search }: ViewProps) {
  const { sitting, commitments } = sittingAddressOf(search) ?? { commitments: [] };
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
