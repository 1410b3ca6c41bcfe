import { record } from '#texts/record';
import { listGovernmentResponses } from '../../api/facts';
import { useAnswer } from '../../api/useAnswer';
import { partyName } from '../../ui/Changes';
import { Told } from '../../ui/published/Told';
import { Shown } from '../../ui/Shown';
import { Status } from '../../ui/Status';

/** What the Government answered, and where that can be read. */
export function Responses({ id }: { id: string }) {
  const responses = useAnswer(listGovernmentResponses(id));
  return (
    <Shown of={responses}>
      {({ items }) =>
        items.map((r) => (
          <article class="fact" key={r.governmentResponseId} id={r.governmentResponseId}>
            <h4>
              <Status axis="governmentResponse" code={r.response} />{' '}
              <span class="note">{record.respondedOn(r.respondedOn)}</span>
            </h4>
            <Told text={r.explanation} original={r.originalLanguage} />
            <p class="small">
              {r.recordedBy.kind === 'body' && `${record.declaredBy(partyName(r.recordedBy))} `}
              {r.source && (
                <a href={r.source} rel="external nofollow noopener noreferrer">
                  {record.source}
                </a>
              )}
            </p>
          </article>
        ))
      }
    </Shown>
  );
}
