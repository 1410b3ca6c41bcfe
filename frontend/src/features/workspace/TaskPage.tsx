import { commitment as words } from '#texts/commitment?again';
import { workspace as texts } from '#texts/workspace';
import { getCommitment } from '../../api/calls';
import type { Commitment } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/current';
import { toCommitment } from '../../navigation/paths';
import { PageHeading } from '../../ui/PageHeading';
import { Shown } from '../../ui/Shown';
import { AssessReport } from './AssessReport';
import { Entered, type Somebody } from './Entered';
import { WriteReport } from './WriteReport';

/** One request, and what whoever is logged in can do about it. */
export default function TaskPage({ id }: { id: string }) {
  const answer = useAnswer(getCommitment(id));
  const found = answer.value;
  return (
    <div class="workspace">
      {/* Not for search engines. */}
      <PageHeading title={found ? `${found.number} ${say(found.shortTitle)}` : texts.title} missing />
      <Shown of={answer}>
        {(commitment) => (
          <>
            <blockquote class="official">
              <p>{say(commitment.text)}</p>
            </blockquote>
            <p>
              <a href={toCommitment(id)}>{words.kicker(commitment.number)}</a>
            </p>
            <Entered>{(me) => <Task me={me} commitment={commitment} />}</Entered>
          </>
        )}
      </Shown>
    </div>
  );
}

function Task({ me, commitment }: { me: Somebody; commitment: Commitment }) {
  if (me.roles.includes('staff')) return <AssessReport commitment={commitment} />;
  if (me.bodies.some((body) => body.bodyId === commitment.owner.bodyId))
    return <WriteReport person={me.id} commitment={commitment} />;
  return <p class="notice">{texts.notYours(say(commitment.owner.name))}</p>;
}
