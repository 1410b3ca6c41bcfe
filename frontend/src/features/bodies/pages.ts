/** Both pages in one chunk: readers of one usually open the other. */
export { BodiesPage } from './BodiesPage';
export { BodyPage } from './body/BodyPage';
