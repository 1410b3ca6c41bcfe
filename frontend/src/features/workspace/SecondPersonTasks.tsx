import { ErrataToConfirm } from './errata/ErrataToConfirm';
import { DraftsToRegister } from './inbox/DraftsToRegister';
import type { CurrentUser } from './session/RequireLogin';

/** Drafts and errata that await a second member of Parliament's staff. */
export default function SecondPersonTasks({ me }: { me: CurrentUser }) {
  return (
    <>
      {me.resolutionDrafts && <DraftsToRegister drafts={me.resolutionDrafts} />}
      {me.erratumProposals && <ErrataToConfirm proposals={me.erratumProposals} />}
    </>
  );
}
