import { errata as texts } from '#texts/errata';
import { language } from '../language';
import { difference } from './difference';

interface Props {
  before: string;
  after: string;
  /** Which of the two texts is shown, with the words that the other one lacks marked. */
  show: 'before' | 'after';
}

/** One of two versions of a text, with its words that differ as `del` or `ins`, labelled for screen readers. */
export function Difference({ before, after, show }: Props) {
  const [marked, Tag, label] =
    show === 'before' ? (['removed', 'del', texts.removed] as const) : (['added', 'ins', texts.added] as const);
  return (
    <>
      {difference(before, after).map(({ kind, text }, index) => {
        if (kind === 'kept') return text;
        // The space before the words is not underlined, unless it alone differs.
        const words = text.trimStart() || text;
        return (
          kind === marked && (
            <span key={index + text}>
              {text.slice(0, text.length - words.length)}
              <Tag>
                <span class="ds-sr-only" lang={language}>
                  ({label}{' '}
                </span>
                {words}
                <span class="ds-sr-only">)</span>
              </Tag>
            </span>
          )
        );
      })}
    </>
  );
}
