import type { BodyReference } from '../api/schema.gen';
import { localized } from './localized';

/** A body in a list. The abbreviation first: it is what the other texts print, and what is typed to find the body. */
export const bodyLabel = ({ name, abbreviation }: Pick<BodyReference, 'name' | 'abbreviation'>): string => {
  const [short, long] = [localized(abbreviation), localized(name)];
  return short === long ? long : `${short} – ${long}`;
};
