import { evidenceType, languages, record } from '#texts/record';
import type { EvidenceItem } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { contentAddress, typeAndSize } from '../file';
import { WithdrawnText } from './PublishedText';

/** The evidence of a report; of withdrawn items, date, author and reason of the withdrawal. */
export function Evidence({ items }: { items: EvidenceItem[] }) {
  if (items.length === 0) return <p class="note">{record.noEvidence}</p>;
  return (
    <>
      <h4>{record.evidence(items.length)}</h4>
      <ul class="evidence">
        {items.map((item) => (
          <li key={item.evidenceItemId} id={item.evidenceItemId} class={item.withdrawal && 'withdrawn'}>
            <p class="evidence-type">{evidenceType[item.type]}</p>
            {item.withdrawal ? <WithdrawnText withdrawal={item.withdrawal} /> : <Document item={item} />}
            <details class="small">
              <summary>{record.hashes}</summary>
              <p>
                {record.hash} <code>{item.hash}</code>
              </p>
              {item.file && (
                <p>
                  {record.fileHash} <code>{item.file.sha256}</code>
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Document({ item }: { item: EvidenceItem }) {
  const { title, publisher, issuedOn, documentLanguages, url, linkCheck, file } = item;
  return (
    <>
      {title && file && (
        <p>
          {file.href ? (
            <a href={contentAddress(item)} download>
              {localized(title)}
            </a>
          ) : (
            localized(title)
          )}{' '}
          {file.mediaType && `(${typeAndSize(file)})`}
        </p>
      )}
      {title && url && (
        <p>
          {/* External sites: no referrer is sent, and search engines are told not to follow. */}
          <a href={url} rel="external nofollow noopener noreferrer">
            {localized(title)}
          </a>
        </p>
      )}
      {linkCheck && <p class="note">{record.linkCheck(linkCheck.checkedOn, linkCheck.foundOn)}</p>}
      <p class="note">
        {[
          publisher && (issuedOn ? record.issued(publisher, issuedOn) : publisher),
          documentLanguages && record.documentIn(documentLanguages.map((code) => languages[code] ?? code).join(', ')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
