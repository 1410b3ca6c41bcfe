/** Both pages, in one file for the browser: who reads the one comes to the other. */
export { BodiesPage } from './BodiesPage';
export { BodyPage } from './BodyPage';
