import { ownerDecisions as texts } from '#texts/ownerDecisions';
import { listOwnerDecisions } from '../../api/ownerDecisions';
import { useQuery } from '../../api/useQuery';
import { brusselsDay } from '../../i18n/brussels';
import { localized } from '../../i18n/localized';
import { AsyncContent } from '../../ui/AsyncContent';
import { PublishedText } from '../../ui/published/PublishedText';

/** Handovers to another body, and decisions that keep the owner; loaded only where there are any. */
export function OwnerDecisions({ id }: { id: string }) {
  const decisions = useQuery(listOwnerDecisions(id));
  return (
    <AsyncContent of={decisions}>
      {({ items }) => (
        <>
          <h3>{texts.published}</h3>
          {items.map(({ ownerDecisionId, fromBody, toBody, ...decision }) => (
            <article class="fact" key={ownerDecisionId} id={ownerDecisionId}>
              <h4>
                {toBody
                  ? texts.handedOver(
                      localized(fromBody.abbreviation),
                      localized(toBody.abbreviation),
                      brusselsDay(decision.publishedAt),
                    )
                  : texts.ownerKept(localized(fromBody.abbreviation), brusselsDay(decision.publishedAt))}
                {decision.declarationHref && <span class="note">{texts.answers}</span>}
              </h4>
              <PublishedText
                text={decision.reason}
                original={decision.originalLanguage}
                withdrawal={decision.withdrawal}
              />
              {decision.document && <p class="small">{texts.document(decision.document)}</p>}
              {decision.source && (
                <p class="small">
                  <a href={decision.source} rel="external nofollow noopener noreferrer">
                    {texts.read}
                  </a>
                </p>
              )}
            </article>
          ))}
        </>
      )}
    </AsyncContent>
  );
}
