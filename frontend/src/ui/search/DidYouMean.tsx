import { noResults } from '#texts/noResults';
import { getSpelling } from '../../api/suggestions';
import { useQuery } from '../../api/useQuery';

interface Props {
  /** The words that found nothing. */
  q: string;
  /** The address of the search for other words. */
  to: (q: string) => string;
}

/** Proposes another spelling of the words, if there is one that finds something. */
export function DidYouMean({ q, to }: Props) {
  const corrected = useQuery(getSpelling(q)).value?.corrected;
  return corrected ? (
    <p>
      {noResults.didYouMean} <a href={to(corrected)}>{noResults.quoted(corrected)}</a>
      {noResults.end}
    </p>
  ) : null;
}
