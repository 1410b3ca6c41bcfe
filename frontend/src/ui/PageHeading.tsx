import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { describePage } from './head';

interface Props {
  title: string;
  /** Document title, where the heading alone is not enough. */
  tab?: string;
  description?: string | undefined;
  missing?: boolean;
  children?: ComponentChildren;
}

/** The page's only `h1`: sets the document title, and takes the focus after a navigation. */
export function PageHeading({ title, tab = title, description, missing, children }: Props) {
  useLayoutEffect(() => describePage(tab, description, missing), [tab, description, missing]);
  return <h1 tabIndex={-1}>{children ?? title}</h1>;
}
