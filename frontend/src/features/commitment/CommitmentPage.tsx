import { commitment as texts } from '#texts/commitment';
import { getCommitment } from '../../api/calls';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/current';
import { toDefinition } from '../../navigation/paths';
import { PageHeading } from '../../ui/PageHeading';
import { Shown } from '../../ui/Shown';
import { useLater } from '../../ui/useLater';
import { Axes } from './Axes';
import { Belonging } from './Belonging';
import { Neighbours } from './Neighbours';
import { OfficialText } from './OfficialText';
import { Share } from './Share';

export default function CommitmentPage({ id }: { id: string }) {
  const answer = useAnswer(getCommitment(id));
  const Record = useLater(() => import('./Record').then((code) => code.Record));
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
            {Record ? <Record key={commitment.commitmentId} commitment={commitment} /> : <div class="awaited" />}
            <Share commitment={commitment} />
            <p>
              <a href={toDefinition('errors')}>{texts.error}</a>
            </p>
            <Neighbours commitment={commitment} />
          </>
        )}
      </Shown>
    </article>
  );
}
