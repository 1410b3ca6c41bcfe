import { record } from '#texts/record';
import { listGovernmentResponses } from '../../api/facts';
import type { GovernmentResponseFact } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { partyName } from '../../ui/Changes';
import { EnteredNote } from '../../ui/published/EnteredNote';
import { PublishedText } from '../../ui/published/PublishedText';
import { Status } from '../../ui/Status';
import { NewestOnlyNote } from './NewestOnlyNote';

/** The Government's responses and, separately, the owner's declarations of competence. */
export function Responses({ id }: { id: string }) {
  const responses = useQuery(listGovernmentResponses(id));
  return (
    <AsyncContent of={responses}>
      {(page) => (
        <>
          <Statements of={page.items.filter(({ kind }) => kind === 'response')} />
          <Statements of={page.items.filter(({ kind }) => kind === 'declaration')} declared />
          <NewestOnlyNote of={page} />
        </>
      )}
    </AsyncContent>
  );
}

interface StatementsProps {
  of: GovernmentResponseFact[];
  declared?: boolean;
}

function Statements({ of: items, declared = false }: StatementsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{declared ? record.declarations : record.responses}</h3>
      {items.map((r) => (
        <article class="fact" key={r.governmentResponseId} id={r.governmentResponseId}>
          <h4>
            {declared ? (
              record.notCompetent(partyName(r.recordedBy))
            ) : (
              <Status axis="governmentResponse" code={r.response} />
            )}{' '}
            <span class="note">{record.respondedOn(r.respondedOn)}</span>
          </h4>
          <EnteredNote {...r} />
          {declared && <p class="note">{record.noResponseOfTheGovernment}</p>}
          <PublishedText text={r.explanation} original={r.originalLanguage} withdrawal={r.withdrawal} />
          {r.source && !r.entered && (
            <p class="small">
              <a href={r.source} rel="external nofollow noopener noreferrer">
                {record.source}
              </a>
            </p>
          )}
        </article>
      ))}
    </>
  );
}
