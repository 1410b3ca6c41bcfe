import type { Resolution } from '../../api/schema.gen';
import { useLazy } from '../../ui/useLazy';

/** How a resolution is classified, and since when it is followed; the code is loaded only where there is something to tell. */
export function Classified({ resolution }: { resolution: Resolution }) {
  return resolution.committee ||
    resolution.legislature ||
    resolution.policyAreas ||
    resolution.followedSinceOn > resolution.adoptedOn ? (
    <Lazy resolution={resolution} />
  ) : null;
}

function Lazy(props: { resolution: Resolution }) {
  const Classification = useLazy(() => import('./Classification').then((code) => code.Classification));
  // The line keeps its place: what follows would move otherwise.
  return <div class="classification">{Classification && <Classification {...props} />}</div>;
}
