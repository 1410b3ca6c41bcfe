import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { common } from '#texts/common';
import { describePage } from './head';

interface Props {
  title: string;
  /** Document title, where the heading alone is not enough. */
  tab?: string;
  description?: string | undefined;
  /** The page shows an item that does not exist: the heading says so, whatever the title is. */
  missing?: boolean;
  /** Search engines do not list the page. */
  unlisted?: boolean;
  children?: ComponentChildren;
}

/** The page's only `h1`: sets the document title, and takes the focus after a navigation. */
export function PageHeading({ title, tab = title, description, missing, unlisted = missing, children }: Props) {
  const words = missing ? common.missing : tab;
  useLayoutEffect(() => describePage(words, description, unlisted), [words, description, unlisted]);
  return <h1 tabIndex={-1}>{missing ? words : (children ?? title)}</h1>;
}
