import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem } from '../../api/schema.gen';
import { say } from '../../i18n/current';
import { date } from '../../i18n/format';

/** A proof of a draft in a line. */
export function EvidenceLine({ item }: { item: EvidenceItem }) {
  if (!item.title || !item.url) return <>{texts.withdrawn}</>;
  return (
    <>
      <a href={item.url} rel="noreferrer">
        {say(item.title)}
      </a>{' '}
      <span class="small">
        {[
          texts.evidenceTypes[item.type],
          item.publisher,
          item.issuedOn && date(item.issuedOn),
          item.documentLanguages?.join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
