import type { RequestItem } from './schema.gen';

type With<K extends keyof RequestItem> = Required<Pick<RequestItem, K>> &
  Pick<RequestItem, 'printedNumber' | 'runs' | 'sourcePages'>;

/** Several requests with their lead-in. */
export type RequestGroup = With<'leadIn' | 'items'>;

/** A request. */
export type RequestText = With<'number' | 'commitmentId' | 'href' | 'text'>;

/** What an item is, which the contract describes by one schema. */
export type TextItem = RequestGroup | RequestText;
