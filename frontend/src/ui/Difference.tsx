import { errata as texts } from '#texts/errata';
import { ChangedWords } from './ChangedWords';
import { difference } from './difference';

interface Props {
  before: string;
  after: string;
  /** Which of the two texts is shown, with the words that the other one lacks marked. */
  show: 'before' | 'after';
}

/** One of two versions of a text, with its words that differ marked. */
export function Difference({ before, after, show }: Props) {
  const marked = show === 'before' ? 'removed' : 'added';
  return (
    <>
      {difference(before, after).map(({ kind, text }, index) => {
        if (kind === 'kept') return text;
        return kind === marked && <ChangedWords key={index + text} kind={kind} text={text} label={texts[kind]} />;
      })}
    </>
  );
}
