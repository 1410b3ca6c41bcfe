import type { ComponentChildren } from 'preact';

interface Props {
  onSubmit: () => void;
  children: ComponentChildren;
}

/** A form whose content is published and cannot be changed: Enter in an input does not submit it, only its button does. */
export const PublishForm = ({ onSubmit, children }: Props) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
    onKeyDown={(event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    }}
  >
    {children}
  </form>
);
