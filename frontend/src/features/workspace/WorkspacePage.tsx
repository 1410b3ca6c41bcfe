import { workspace as texts } from '#texts/workspace';
import { PageHeading } from '../../ui/PageHeading';
import { Entered, type Somebody } from './Entered';
import { ToAssess } from './ToAssess';
import { ToReport } from './ToReport';

/** What awaits whoever is logged in. */
export default function WorkspacePage() {
  return (
    <div class="workspace">
      {/* Not for search engines. */}
      <PageHeading title={texts.title} missing />
      <Entered>{(me) => <Awaiting me={me} />}</Entered>
    </div>
  );
}

function Awaiting({ me }: { me: Somebody }) {
  if (me.roles.includes('staff')) return <ToAssess />;
  if (me.bodies.length > 0) return <ToReport bodies={me.bodies} />;
  return <p>{texts.nothingHere}</p>;
}
