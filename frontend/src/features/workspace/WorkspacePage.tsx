import { listTitles } from '#texts/listTitles';
import { selection } from '#texts/selection';
import { workspace as texts } from '#texts/workspace';
import type { RoundSummary } from '../../api/schema.gen';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';
import { Inbox } from './inbox/Inbox';
import { bulkActionOf } from './selection/bulkAction';
import { isAllCommitments } from './session/addresses';
import { type CurrentUser, RequireLogin } from './session/RequireLogin';
import { roundIn, toRounds } from './session/roundAddresses';
import { type SittingAddress, sittingAddressOf } from './session/sittingAddresses';

/** The inbox of the logged-in user, or one of the lists that the query of the address names. */
export default function WorkspacePage({ search }: { search: string }) {
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={titleOf(search)} unlisted />
      <RequireLogin>{(me) => <WorkspaceContent me={me} search={search} />}</RequireLogin>
    </div>
  );
}

function titleOf(search: string): string {
  const chosen = bulkActionOf(search);
  if (chosen) return selection.actions[chosen.act];
  if (sittingAddressOf(search)) return listTitles.sittings;
  if (roundIn(search) !== undefined) return listTitles.rounds;
  return isAllCommitments(search) ? listTitles.allCommitments : texts.title;
}

function WorkspaceContent({ me, search }: { me: CurrentUser; search: string }) {
  const admin = me.roles.includes('admin');
  if (bulkActionOf(search)) return <OnBulkAction me={me} search={search} />;
  const address = sittingAddressOf(search);
  if (address) return <Sittings me={me} address={address} />;
  const round = roundIn(search);
  if (round !== undefined) return <Rounds key={round} me={me} round={round} />;
  if (isAllCommitments(search)) return <Commitments me={me} search={search} />;
  if (admin && new URLSearchParams(search).has('account')) return <Accounts me={me} search={search} />;
  return (
    <>
      {me.bodies.length > 0 && (
        <p>
          <a href={toRounds()}>{listTitles.rounds}</a>
        </p>
      )}
      {me.reportingRounds && <OpenRounds rounds={me.reportingRounds} />}
      {me.awaiting.length > 0 && (
        <Inbox
          awaiting={me.awaiting}
          bodies={me.bodies}
          drafts={me.statementDrafts ?? []}
          rounds={me.reportingRounds ?? []}
        />
      )}
      {me.roles.includes('staff') && <ForStaff me={me} search={search} />}
      {admin && <Accounts me={me} search={search} />}
      {!admin && me.awaiting.length === 0 && <p>{texts.nothingHere}</p>}
    </>
  );
}

/** Loads apart: the inbox is opened more often. */
function Commitments(props: { me: CurrentUser; search: string }) {
  const AllCommitments = useLazy(() => import('./commitments/AllCommitments').then((code) => code.default));
  return AllCommitments ? <AllCommitments {...props} /> : null;
}

/** Loads apart: staff alone open it. */
function Sittings(props: { me: CurrentUser; address: SittingAddress }) {
  const SittingsContent = useLazy(() => import('./sittings/SittingsContent').then((code) => code.default));
  return SittingsContent ? <SittingsContent {...props} /> : null;
}

/** Loads apart: a round is open twice a year. */
function Rounds(props: { me: CurrentUser; round: string }) {
  const RoundsContent = useLazy(() => import('./rounds/RoundsContent').then((code) => code.default));
  return RoundsContent ? <RoundsContent {...props} /> : null;
}

/** Loads apart: most of the time no round is open. */
function OpenRounds(props: { rounds: RoundSummary[] }) {
  const RoundsInInbox = useLazy(() => import('./rounds/RoundsInInbox').then((code) => code.default));
  return RoundsInInbox ? <RoundsInInbox {...props} /> : null;
}

/** Loads apart: it is opened from a list. */
function OnBulkAction(props: { me: CurrentUser; search: string }) {
  const BulkActionContent = useLazy(() => import('./bulk/BulkActionContent').then((code) => code.default));
  return BulkActionContent ? <BulkActionContent {...props} /> : null;
}

/** Officers, who are the most, do not load the code for the staff. */
function ForStaff({ me, search }: { me: CurrentUser; search: string }) {
  const StaffTools = useLazy(() => import('./StaffTools').then((code) => code.default));
  return StaffTools ? <StaffTools me={me} search={search} /> : null;
}

/** Few readers open this page: its code loads separately. */
function Accounts({ me, search }: { me: CurrentUser; search: string }) {
  const Administration = useLazy(() => import('./admin/Administration').then((code) => code.default));
  return Administration ? <Administration me={me.id} search={search} /> : null;
}
