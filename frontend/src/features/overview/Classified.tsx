import type { Resolution } from '../../api/schema.gen';
import { useLazy } from '../../ui/useLazy';

/** Committee, legislature and policy areas of a resolution; the code is loaded only for one that is classified. */
export function Classified({ resolution }: { resolution: Resolution }) {
  return resolution.committee || resolution.legislature || resolution.policyAreas ? (
    <Lazy resolution={resolution} />
  ) : null;
}

function Lazy(props: { resolution: Resolution }) {
  const Classification = useLazy(() => import('./Classification').then((code) => code.Classification));
  // The line keeps its place: what follows would move otherwise.
  return <div class="classification">{Classification && <Classification {...props} />}</div>;
}
