import { useState } from 'preact/hooks';
import { listTitles } from '#texts/listTitles';
import { workspace as texts } from '#texts/workspace';
import type { RoundSummary } from '../../api/schema.gen';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';
import accounts from './admin/view';
import { Inbox } from './inbox/Inbox';
import { KeptInTab } from './inbox/KeptInTab';
import { type CurrentUser, RequireLogin } from './session/RequireLogin';
import { toRounds } from './session/roundAddresses';
import type { ViewProps, WorkspaceView } from './session/workspaceView';

/** The views that the folders of the workspace declare. */
const VIEWS = Object.values(import.meta.glob<WorkspaceView>('./*/view.ts', { eager: true, import: 'default' }));

/** The inbox of the logged-in user, or the view that the query of the address names. */
export default function WorkspacePage({ search }: { search: string }) {
  const [user, setUser] = useState<CurrentUser>();
  const named = VIEWS.find(({ title }) => title(search) !== undefined);
  // Until the user is known, the heading is that of the view.
  const view = !named?.role || !user || user.roles.includes(named.role) ? named : undefined;
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={view?.title(search) ?? texts.title} unlisted />
      <RequireLogin onLogin={setUser}>
        {(me) =>
          view ? <View key={view.name} view={view} me={me} search={search} /> : <InboxContent me={me} search={search} />
        }
      </RequireLogin>
    </div>
  );
}

function View({ view, ...props }: ViewProps & { view: WorkspaceView }) {
  const Component = useLazy(() => view.load().then((code) => code.default));
  return Component ? <Component {...props} /> : null;
}

function InboxContent({ me, search }: ViewProps) {
  const admin = me.roles.includes('admin');
  const awaitsSecondPerson = Boolean(me.resolutionDrafts?.length || me.erratumProposals?.length);
  return (
    <>
      {me.bodies.length > 0 && (
        <p>
          <a href={toRounds()}>{listTitles.rounds}</a>
        </p>
      )}
      {me.reportingRounds && <OpenRounds rounds={me.reportingRounds} />}
      {awaitsSecondPerson && <ForSecondPerson me={me} />}
      {me.awaiting.length > 0 && (
        <Inbox
          awaiting={me.awaiting}
          bodies={me.bodies}
          secondPersonBodies={me.secondPersonBodies}
          drafts={me.statementDrafts ?? []}
          rounds={me.reportingRounds ?? []}
          isBelowTasks={awaitsSecondPerson}
        />
      )}
      <KeptInTab userId={me.id} />
      {me.roles.includes('staff') && <ForStaff me={me} search={search} />}
      {admin && <View view={accounts} me={me} search={search} />}
      {!admin && me.awaiting.length === 0 && <p>{texts.nothingHere}</p>}
    </>
  );
}

/** Loads apart: most of the time no round is open. */
function OpenRounds(props: { rounds: RoundSummary[] }) {
  const RoundsInInbox = useLazy(() => import('./rounds/RoundsInInbox').then((code) => code.default));
  return RoundsInInbox ? <RoundsInInbox {...props} /> : null;
}

/** Loads apart, as only staff have such tasks. Above the lists of requests, which may be long: a colleague waits for them. */
function ForSecondPerson({ me }: { me: CurrentUser }) {
  const SecondPersonTasks = useLazy(() => import('./SecondPersonTasks').then((code) => code.default));
  return SecondPersonTasks ? <SecondPersonTasks me={me} /> : null;
}

/** Officers, who are the most, do not load the code for the staff. */
function ForStaff({ me, search }: { me: CurrentUser; search: string }) {
  const StaffTools = useLazy(() => import('./StaffTools').then((code) => code.default));
  return StaffTools ? <StaffTools me={me} search={search} /> : null;
}
