import type { PageProps } from '../../ui/page';
import { BodiesPage } from './BodiesPage';
import { BodyPage } from './body/BodyPage';

/** Both pages in one chunk: readers of one usually open the other. */
export default (props: PageProps) => (props.id ? <BodyPage {...props} /> : <BodiesPage {...props} />);
