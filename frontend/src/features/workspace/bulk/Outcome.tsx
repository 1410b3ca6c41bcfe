import { bulk as texts } from '#texts/bulk';
import { secondPerson } from '#texts/secondPerson';
import type { Outcomes } from './useBulkPublication';

/** The outcome of the publication on one request. */
export function Outcome({ of: outcomes, id }: { of: Outcomes; id: string }) {
  const outcome = outcomes.get(id);
  if (!outcome) return null;
  if (outcome === 'published') return <p class="note">{texts.published}</p>;
  if (outcome === 'proposed') return <p class="note">{secondPerson.proposed}</p>;
  return <p class="error">{texts.notPublished(outcome.map(({ text }) => text).join(' '))}</p>;
}
