import { useState } from 'preact/hooks';
import { commitment as words } from '#texts/commitment?again';
import { workspace as texts } from '#texts/workspace';
import { getCommitment } from '../../../api/calls';
import type { Commitment } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { PageHeading } from '../../../ui/PageHeading';
import { useLazy } from '../../../ui/useLazy';
import { CommitmentHeader } from '../commitments/CommitmentHeader';
import { reportingBody } from '../commitments/reportingBody';
import { toErratumForm } from '../errata/erratumAddresses';
import { type CurrentUser, RequireLogin } from '../session/RequireLogin';
import { unsaved } from '../session/unsaved';
import { forBody, forParliament } from '../statements/availableActions';
import { commitmentsToAssess } from './assessNext';
import { CommitmentActions } from './CommitmentActions';

/** One request and the actions that the user may take on it. */
export default function ActionsPage({ id, search }: { id: string; search: string }) {
  const query = useQuery(getCommitment(id));
  const found = query.value;
  return (
    <div class="workspace">
      <PageHeading title={found ? `${commitmentLabel(found)} ${localized(found.shortTitle)}` : texts.title} unlisted />
      <AsyncContent of={query}>
        {(commitment) => (
          <>
            <blockquote class="official">
              <p>{localized(commitment.text)}</p>
            </blockquote>
            <p>
              <a href={toCommitment(id)}>{words.kicker(commitment.number)}</a>
            </p>
            <CommitmentHeader commitment={commitment} />
            <RequireLogin>
              {(me) => (
                <AllowedActions
                  key={commitment.commitmentId}
                  me={me}
                  commitment={commitment}
                  search={search}
                  changed={query.retry}
                />
              )}
            </RequireLogin>
          </>
        )}
      </AsyncContent>
    </div>
  );
}

const NOTHING = () => [];

interface Props {
  me: CurrentUser;
  commitment: Commitment;
  search: string;
  changed: () => void;
}

function AllowedActions({ me, changed, ...task }: Props) {
  const [publications, setPublications] = useState(0);
  const { owner, commitmentId, resolution } = task.commitment;
  const parliament = me.roles.includes('staff');
  const admin = me.roles.includes('admin');
  const responsible = reportingBody(me.bodies, task.commitment);
  /** A body that is no longer responsible keeps its open form, and what the tab has of it. */
  const [former] = useState(responsible ?? (unsaved.of(me.id).length > 0 ? me.bodies[0] : undefined));
  const body = responsible ?? former;
  const refusal = parliament || responsible ? undefined : texts.notYours(localized(owner.abbreviation));
  return (
    <>
      {parliament || body !== undefined ? (
        <CommitmentActions
          userId={me.id}
          original={me.language}
          listed={parliament ? commitmentsToAssess(me) : []}
          allowed={parliament ? forParliament : responsible ? forBody : NOTHING}
          refusal={refusal}
          body={body}
          secondPerson={body !== undefined && (me.secondPersonBodies?.includes(body.bodyId) ?? false)}
          changed={() => {
            setPublications((n) => n + 1);
            changed();
          }}
          {...task}
        />
      ) : (
        !admin && <p class="notice">{refusal}</p>
      )}
      {parliament && (
        <p>
          <a href={`${toErratumForm(resolution.resolutionId)}#${commitmentId}`}>{texts.toErrata}</a>
        </p>
      )}
      {admin && <Authors key={`${commitmentId} ${publications}`} commitmentId={commitmentId} />}
    </>
  );
}

/** Few readers open this page: its code loads separately. */
function Authors({ commitmentId }: { commitmentId: string }) {
  const CommitmentAuthors = useLazy(() => import('../admin/CommitmentAuthors').then((code) => code.default));
  return CommitmentAuthors ? <CommitmentAuthors commitmentId={commitmentId} /> : null;
}
