import { record } from '#texts/record';
import { brusselsDay } from '../../i18n/brussels';

interface Props {
  /** Whether staff entered the fact after its day. */
  entered?: boolean | undefined;
  publishedAt?: string | undefined;
  /** The document that shows it. */
  document?: string | undefined;
  source?: string | undefined;
}

/** When Parliament entered a fact of an earlier day, and the document that shows it. */
export function EnteredNote({ entered, publishedAt, document, source }: Props) {
  if (!entered || !publishedAt) return null;
  return (
    <p class="note">
      {record.enteredOn(brusselsDay(publishedAt))}{' '}
      {source && document ? (
        <a href={source} rel="external nofollow noopener noreferrer">
          {document}
        </a>
      ) : (
        document
      )}
    </p>
  );
}
