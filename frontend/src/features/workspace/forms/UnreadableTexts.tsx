import { type ComponentChildren, createContext } from 'preact';
import { useContext, useReducer, useRef } from 'preact/hooks';
import { unsaved } from '../session/unsaved';
import { useUnsavedWarning } from './useFormDraft';

type Texts = Readonly<Record<string, string>>;

/** Texts of a form's fields that cannot be read as a date or number: no value has them, and no draft. */
interface Unreadable {
  /** By the field's id. */
  readonly texts: Texts;
  /** @param text undefined: the field's text can be read */
  keep(field: string, text: string | undefined): void;
  forget(): void;
}

const NONE: Unreadable = { texts: {}, keep: () => {}, forget: () => {} };
const Context = createContext(NONE);

/** The unreadable texts of the form that contains the component; empty where the form does not keep them. */
export const useUnreadable = (): Unreadable => useContext(Context);

interface Props {
  userId: string;
  /** The form's, as its draft has it. */
  place: string;
  children: ComponentChildren;
}

/** Keeps in the tab what the fields of a form contain and cannot be read: a reload or another language does not lose it. */
export function UnreadableTexts({ userId, place, children }: Props) {
  const at = `${place} unreadable`;
  const kept = useRef<{ at: string; texts: Texts } | undefined>(undefined);
  const [, render] = useReducer((n: number) => n + 1, 0);
  if (kept.current?.at !== at) kept.current = { at, texts: unsaved.find<Texts>(userId, at) ?? {} };
  const { texts } = kept.current;
  useUnsavedWarning(Object.keys(texts).length > 0);

  function replace(changed: Texts) {
    kept.current = { at, texts: changed };
    if (Object.keys(changed).length > 0) unsaved.keep(userId, at, changed);
    else unsaved.forget(userId, at);
    render(undefined);
  }

  function keep(field: string, text: string | undefined) {
    const { [field]: before, ...others } = kept.current?.texts ?? {};
    if (before !== text) replace(text === undefined ? others : { ...others, [field]: text });
  }

  return <Context.Provider value={{ texts, keep, forget: () => replace({}) }}>{children}</Context.Provider>;
}
