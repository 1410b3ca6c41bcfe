import { useEffect } from 'preact/hooks';
import { AnnouncedSitting } from './AnnouncedSitting';
import { PublishedRound } from './PublishedRound';
import { RoundsAndSittingsList } from './RoundsAndSittingsList';

/** A round, a sitting, or the list of both, as the query of the address says. */
export default function RoundsAndSittingsView({ query }: { query: URLSearchParams }) {
  const round = query.get('round');
  const sitting = query.get('sitting');
  useEffect(keepQueryInCanonical, [query.toString()]);
  if (round) return <PublishedRound key={round} id={round} />;
  if (sitting) return <AnnouncedSitting key={sitting} id={sitting} />;
  return <RoundsAndSittingsList />;
}

/** The canonical address of other pages has no query; here it names what is shown. Set here, as few readers load this code. */
function keepQueryInCanonical() {
  document.head
    .querySelector('link[rel=canonical]')
    ?.setAttribute('href', location.origin + location.pathname + location.search);
}
