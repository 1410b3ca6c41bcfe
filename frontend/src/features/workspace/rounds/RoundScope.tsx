import { rounds as texts } from '#texts/rounds';
import type { RoundBody } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';

/** The bodies that a round in preparation would ask, and for how many reports. */
export function RoundScope({ bodies }: { bodies: RoundBody[] }) {
  const reports = bodies.reduce((sum, { totalCommitments }) => sum + totalCommitments, 0);
  return (
    <section aria-labelledby="round-scope">
      <h2 id="round-scope">{texts.scope}</h2>
      <p>{texts.concerns(bodies.length, reports)}</p>
      <ul>
        {ordered(bodies, ({ body }) => body.name).map(({ body, totalCommitments }) => (
          <li key={body.bodyId}>{texts.requestsOf(localized(body.name), totalCommitments)}</li>
        ))}
      </ul>
    </section>
  );
}
