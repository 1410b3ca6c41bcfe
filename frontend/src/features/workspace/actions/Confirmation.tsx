import { useEffect, useRef } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { href } from '../../../navigation/paths';

interface Props {
  title: string;
  /** Address of the next page, and the words of the link to it. */
  next?: string;
  where?: string;
}

/** Confirms that a form was sent; takes the focus and links on. */
export function Confirmation({ title, next, where }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {next && (
          <>
            <a href={next}>{where}</a> ·{' '}
          </>
        )}
        <a href={href({ page: 'workspace' })}>{texts.backToList}</a>
      </p>
    </section>
  );
}
