import type { PageProps } from '../../ui/page';
import { OverviewPage } from './OverviewPage';
import { FollowedResolution } from './resolution/FollowedResolution';

/** The home page and the page of a resolution, in one chunk as they share most of their code. */
export default ({ id, search }: PageProps) =>
  id ? <FollowedResolution key={id} id={id} search={search} /> : <OverviewPage search={search} />;
