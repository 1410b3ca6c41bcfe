import { language } from '../language';

interface Props {
  kind: 'added' | 'removed';
  /** With the space before the words. */
  text: string;
  /** For screen readers, such as "added:". */
  label: string;
}

/** Words that one version of a text has and the other lacks, as `ins` or `del`, with a visually hidden label. */
export function ChangedWords({ kind, text, label }: Props) {
  // The space before the words is not underlined, unless it alone differs.
  const words = text.trimStart() || text;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <Tag>
        <span class="ds-sr-only" lang={language}>
          ({label}{' '}
        </span>
        {words}
        <span class="ds-sr-only">)</span>
      </Tag>
    </>
  );
}
