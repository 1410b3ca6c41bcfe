import { rounds as texts } from '#texts/rounds';
import type { RoundBody } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';

/** Who has answered, and on how many requests. */
export function Participation({ bodies }: { bodies: RoundBody[] }) {
  return (
    <section aria-labelledby="participation">
      <h2 id="participation">{texts.participation}</h2>
      <p>{texts.finished(bodies.filter(({ finished }) => finished).length, bodies.length)}</p>
      <ul class="inbox">
        {bodies.map(({ body, totalCommitments, reportedCommitments, lastReportedOn, finished }) => (
          <li key={body.bodyId}>
            <h3>{localized(body.name)}</h3>
            <p class="status-line small">
              <span>{texts.reported(reportedCommitments, totalCommitments)}</span>
              {lastReportedOn && <span>{texts.lastReported(lastReportedOn)}</span>}
              {finished && <span>{texts.hasFinished}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
