import { ActivityList } from './ActivityList';
import { RoundView } from './RoundView';
import { SittingView } from './SittingView';

/** A round, a sitting, or the list of both, as the query of the address says. */
export default function ActivityPage({ query }: { query: URLSearchParams }) {
  const round = query.get('round');
  const sitting = query.get('sitting');
  if (round) return <RoundView key={round} id={round} />;
  if (sitting) return <SittingView key={sitting} id={sitting} />;
  return <ActivityList />;
}
