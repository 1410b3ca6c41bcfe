import { commitment as texts } from '#texts/commitment';
import { getCommitment } from '../../api/calls';
import type { Commitment } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/current';
import { PageHeading } from '../../ui/PageHeading';
import { Shown } from '../../ui/Shown';
import { useLater } from '../../ui/useLater';
import { Axes } from './Axes';
import { Belonging } from './Belonging';
import { OfficialText } from './OfficialText';

export default function CommitmentPage({ id }: { id: string }) {
  const answer = useAnswer(getCommitment(id));
  const found = answer.value;
  const number = found?.number ?? id.slice(id.lastIndexOf('-') + 1);
  const kicker = texts.kicker(number);
  return (
    <article class="commitment">
      <p class="kicker">
        {kicker}
        {found && (
          <>
            {' · '}
            {texts.resolution(found.resolution.documentNumber)} · <i>{texts.editorialTitle}</i>
          </>
        )}
      </p>
      <PageHeading
        title={found ? say(found.shortTitle) : kicker}
        tab={found ? `${number} ${say(found.shortTitle)}` : kicker}
        description={found && say(found.text)}
        missing={answer.error?.failure === 'notFound'}
      />
      <Shown of={answer}>
        {(commitment) => (
          <>
            <div class="beside">
              <OfficialText commitment={commitment} />
              <Belonging commitment={commitment} />
            </div>
            <Axes commitment={commitment} />
            <Later commitment={commitment} />
          </>
        )}
      </Shown>
    </article>
  );
}

/** What stands below the first screen: its code, like its data, is fetched once the request is drawn. */
function Later({ commitment }: { commitment: Commitment }) {
  const Below = useLater(() => import('./Below').then((code) => code.Below));
  return Below ? <Below key={commitment.commitmentId} commitment={commitment} /> : <div class="awaited" />;
}
