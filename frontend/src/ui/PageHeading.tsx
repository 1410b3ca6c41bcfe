import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { describePage } from '../navigation/head';

interface Props {
  title: string;
  /** What the browser's tab says, where the heading alone is not enough. */
  tab?: string;
  description?: string | undefined;
  missing?: boolean;
  children?: ComponentChildren;
}

/** The page's one `h1`: it names the tab too, and takes the focus after a navigation. */
export function PageHeading({ title, tab = title, description, missing, children }: Props) {
  useLayoutEffect(() => describePage(tab, description, missing), [tab, description, missing]);
  return <h1 tabIndex={-1}>{children ?? title}</h1>;
}
