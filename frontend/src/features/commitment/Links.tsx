import { linkRelation, links as texts } from '#texts/links';
import { listCommitmentLinks } from '../../api/links';
import type { LinkedCommitment } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { brusselsDay } from '../../i18n/brussels';
import { localized } from '../../i18n/localized';
import { toBody, toCommitment } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { PublishedText } from '../../ui/published/PublishedText';
import { Status } from '../../ui/Status';

/** The requests of other resolutions that are linked, with their state; loaded only where there are any. */
export function LinkedCommitments({ linked }: { linked: LinkedCommitment[] }) {
  return (
    <section class="state">
      <h2>{texts.heading}</h2>
      <ul>
        {linked.map(
          ({ commitmentLinkId, relation, commitment: c, owner, implementationStatus, assessment, closed }) => (
            <li key={commitmentLinkId}>
              {linkRelation[relation]}{' '}
              <a href={toCommitment(c.commitmentId)}>
                {c.citation} {localized(c.shortTitle)}
              </a>
              <p class="status-line">
                <Status axis="implementationStatus" code={implementationStatus} />
                {assessment !== 'notAssessed' && <Status axis="assessment" code={assessment} />}
                {closed && <Status axis="timeliness" code="closed" />}{' '}
                <a href={toBody(owner.bodyId)}>{localized(owner.abbreviation)}</a>
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** All published links, also those that have ended, with their reasons. */
export function CommitmentLinks({ id }: { id: string }) {
  const links = useQuery(listCommitmentLinks(id));
  return (
    <AsyncContent of={links}>
      {({ items }) => (
        <>
          <h3>{texts.published}</h3>
          {items.map(({ commitmentLinkId, kind, relation, linkedCommitment: c, ...link }) => (
            <article class="fact" key={commitmentLinkId} id={commitmentLinkId}>
              <h4>
                {kind === 'linked'
                  ? texts.linkedOn(brusselsDay(link.publishedAt))
                  : texts.unlinkedOn(brusselsDay(link.publishedAt))}
                <span class="note">
                  {linkRelation[relation]} <a href={toCommitment(c.commitmentId)}>{c.citation}</a>
                </span>
              </h4>
              <PublishedText text={link.reason} original={link.originalLanguage} withdrawal={link.withdrawal} />
            </article>
          ))}
        </>
      )}
    </AsyncContent>
  );
}
