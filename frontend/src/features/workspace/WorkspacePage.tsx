import { workspace as texts } from '#texts/workspace';
import { PageHeading } from '../../ui/PageHeading';
import { Entered, type Somebody } from './Entered';
import { Inbox } from './Inbox';

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

function Awaiting({ me: { awaiting } }: { me: Somebody }) {
  return awaiting.length > 0 ? <Inbox awaiting={awaiting} /> : <p>{texts.nothingHere}</p>;
}
