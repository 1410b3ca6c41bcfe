import { publishedRounds as texts } from '#texts/publishedRounds';
import type { RoundBody } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { ordered } from '../../i18n/ordered';

interface Props {
  bodies: RoundBody[];
  /** The class of the list. */
  list: 'inbox' | 'ruled-list';
}

/** Which bodies have reported, and on how many requests. */
export function Participation({ bodies, list }: Props) {
  return (
    <section aria-labelledby="participation">
      <h2 id="participation">{texts.participation}</h2>
      <p>{texts.finished(bodies.filter(({ finished }) => finished).length, bodies.length)}</p>
      <ul class={list}>
        {ordered(bodies, ({ body }) => body.name).map(
          ({ body, totalCommitments, reportedCommitments, lastReportedOn, finished }) => (
            <li key={body.bodyId}>
              <h3>{localized(body.name)}</h3>
              <p class="status-line small">
                <span>{texts.reported(reportedCommitments, totalCommitments)}</span>
                {lastReportedOn && <span>{texts.lastReported(lastReportedOn)}</span>}
                {finished && <span>{texts.hasFinished}</span>}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
