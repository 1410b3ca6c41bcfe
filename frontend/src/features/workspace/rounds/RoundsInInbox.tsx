import { rounds as texts } from '#texts/rounds';
import type { RoundSummary } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { toRounds } from '../session/roundAddresses';

/** The open rounds, with how many requests have a report. */
export default function RoundsInInbox({ rounds }: { rounds: RoundSummary[] }) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul class="inbox">
        {rounds.map(({ reportingRoundId, title, dueOn, totalCommitments, reportedCommitments }) => (
          <li key={reportingRoundId}>
            <h3>
              <a href={toRounds(reportingRoundId)}>{localized(title)}</a>
            </h3>
            <p class="status-line small">
              <span>{texts.due(dueOn)}</span>
              <span>{texts.reported(reportedCommitments, totalCommitments)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
