import type { LocalizedText } from '../api/schema.gen';
import { language } from '../language';
import { localized } from './localized';

/** In the alphabetical order of a text in the reader's language. */
export const ordered = <Item>(items: Item[], text: (item: Item) => LocalizedText): Item[] =>
  items.toSorted((one, other) => localized(text(one)).localeCompare(localized(text(other)), language));
