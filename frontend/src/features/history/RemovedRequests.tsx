import { history as texts } from '#texts/history';
import type { RemovedRequest } from '../../api/schema.gen';
import { OfficialPair } from './OfficialPair';

/** Proposed requests that were not adopted. */
export function RemovedRequests({ of }: { of: RemovedRequest[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{texts.droppedTitle}</h2>
      {of.map(({ proposalNumber, theme, leadIn, text }) => (
        <section key={proposalNumber} class="comparison">
          <h3>{texts.droppedRequest(proposalNumber)}</h3>
          {theme && <OfficialPair text={theme} class="lead-in" />}
          {leadIn && <OfficialPair text={leadIn} class="lead-in" />}
          <OfficialPair text={text} />
        </section>
      ))}
    </section>
  );
}
