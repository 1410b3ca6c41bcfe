import { workspace as texts } from '#texts/workspace';
import { href } from '../../navigation/paths';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';
import { ToConfirm } from './errata/ToConfirm';
import { Inbox } from './inbox/Inbox';
import { ToRegister } from './inbox/ToRegister';
import { type CurrentUser, RequireLogin } from './session/RequireLogin';
import { ClassifyResolution } from './statements/ClassifyResolution';
import { WriteForeword } from './statements/WriteForeword';

/** The inbox of the logged-in user. */
export default function WorkspacePage({ search }: { search: string }) {
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={texts.title} missing />
      <RequireLogin>{(me) => <WorkspaceContent me={me} search={search} />}</RequireLogin>
    </div>
  );
}

function WorkspaceContent({ me, search }: { me: CurrentUser; search: string }) {
  const admin = me.roles.includes('admin');
  if (admin && new URLSearchParams(search).has('account')) return <Accounts me={me} search={search} />;
  return (
    <>
      {me.awaiting.length > 0 && <Inbox awaiting={me.awaiting} />}
      {me.resolutionDrafts && <ToRegister drafts={me.resolutionDrafts} />}
      {me.erratumProposals && <ToConfirm proposals={me.erratumProposals} />}
      {me.roles.includes('staff') && (
        <ul>
          <li>
            <a href={href({ page: 'resolutionDrafts' })}>{texts.toResolutionDrafts}</a>
          </li>
          <li>
            <a href={href({ page: 'erratumProposals' })}>{texts.toErrata}</a>
          </li>
        </ul>
      )}
      {me.roles.includes('staff') && <WriteForeword person={me.id} />}
      {me.roles.includes('staff') && <ClassifyResolution person={me.id} />}
      {admin && <Accounts me={me} search={search} />}
      {!admin && me.awaiting.length === 0 && <p>{texts.nothingHere}</p>}
    </>
  );
}

/** Few readers open this page: its code loads separately. */
function Accounts({ me, search }: { me: CurrentUser; search: string }) {
  const Administration = useLazy(() => import('./admin/Administration').then((code) => code.default));
  return Administration ? <Administration me={me.id} search={search} /> : null;
}
