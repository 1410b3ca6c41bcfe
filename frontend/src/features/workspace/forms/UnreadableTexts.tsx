import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { unsaved } from '../session/unsaved';
import { useUnsavedWarning } from './useFormDraft';

type Texts = Readonly<Record<string, string>>;

/** Texts of a form's fields that cannot be read as a date or number: no value has them, and no draft. */
class Unreadable {
  /** By the field's id. */
  texts: Texts;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly userId: string,
    readonly at: string,
  ) {
    this.texts = unsaved.find<Texts>(userId, at) ?? {};
  }

  /** @param text undefined: the field's text can be read */
  keep(field: string, text: string | undefined) {
    const { [field]: before, ...others } = this.texts;
    if (before !== text) this.#replace(text === undefined ? others : { ...others, [field]: text });
  }

  forget = () => this.#replace({});

  #replace(texts: Texts) {
    this.texts = texts;
    if (Object.keys(texts).length > 0) unsaved.keep(this.userId, this.at, texts);
    else unsaved.forget(this.userId, this.at);
    for (const changed of this.#listeners) changed();
  }

  /** @returns a function that ends it */
  listen(changed: () => void) {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  }
}

/** The second argument of the components in `UnreadableTexts`. */
export interface FormContext {
  unreadable?: Unreadable;
}

const NONE: Pick<Unreadable, 'texts' | 'keep' | 'forget'> = { texts: {}, keep: () => {}, forget: () => {} };

/** The unreadable texts of the form that contains the component; empty where the form does not keep them. */
export function useUnreadable(context: FormContext | undefined): typeof NONE {
  const kept = context?.unreadable;
  const [, render] = useState(0);
  useEffect(() => kept?.listen(() => render((n) => n + 1)), [kept]);
  return kept ?? NONE;
}

interface Props {
  userId: string;
  /** The form's, as its draft has it. */
  place: string;
  children: ComponentChildren;
}

/**
 * Keeps in the tab what the fields of a form contain and cannot be read: a reload or another language does not lose it. A class
 * component, because `createContext` would be loaded with every public page.
 */
export class UnreadableTexts extends Component<Props> {
  #kept: Unreadable | undefined;

  override getChildContext(): FormContext {
    const { userId, place } = this.props;
    const at = `${place} unreadable`;
    if (this.#kept?.at !== at) this.#kept = new Unreadable(userId, at);
    return { unreadable: this.#kept };
  }

  override render() {
    return (
      <>
        {this.props.children}
        <Warning />
      </>
    );
  }
}

function Warning(_: object, context?: FormContext) {
  useUnsavedWarning(Object.keys(useUnreadable(context).texts).length > 0);
  return null;
}
