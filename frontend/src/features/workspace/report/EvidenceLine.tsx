import { evidenceType } from '#texts/record';
import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { typeAndSize } from '../../../ui/file';

/** One line for an evidence item of a draft. */
export function EvidenceLine({ item }: { item: EvidenceItem }) {
  const { title, url, file } = item;
  if (!title) return <>{texts.withdrawn}</>;
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {localized(title)}
        </a>
      ) : (
        <b>{localized(title)}</b>
      )}{' '}
      <span class="small">
        {[
          file && (file.mediaType ? typeAndSize(file) : texts.fileAwaited),
          evidenceType[item.type],
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
