import { closureReason } from '#texts/closures';
import { record } from '#texts/record';
import { listClosures } from '../../api/facts';
import { useQuery } from '../../api/useQuery';
import { brusselsDay } from '../../i18n/brussels';
import { AsyncContent } from '../../ui/AsyncContent';
import { PublishedText } from '../../ui/published/PublishedText';

/** Closures and reopenings with dates and reasons; renders nothing if there are none. */
export function Closures({ id }: { id: string }) {
  const closures = useQuery(listClosures(id));
  return (
    <AsyncContent of={closures}>
      {({ items }) =>
        items.length > 0 && (
          <>
            <h3>{record.closures}</h3>
            {items.map((c) => (
              <article class="fact" key={c.closureId} id={c.closureId}>
                <h4>
                  {c.kind === 'closed'
                    ? record.closedOn(brusselsDay(c.publishedAt))
                    : record.reopenedOn(brusselsDay(c.publishedAt))}
                  {c.reason && <span class="note">{closureReason[c.reason]}</span>}
                </h4>
                <PublishedText text={c.explanation} original={c.originalLanguage} withdrawal={c.withdrawal} />
              </article>
            ))}
          </>
        )
      }
    </AsyncContent>
  );
}
