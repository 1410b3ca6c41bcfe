import { useRef, useState } from 'preact/hooks';
import type { CreateEvidenceItem, Language } from '../../../api/schema.gen';
import { useFormDraft } from '../forms/useFormDraft';
import { languagesOf } from './DocumentLanguages';

/** JSON pointers of the fields of an evidence item. */
export const POINTERS = {
  url: '/url',
  type: '/type',
  titleFr: '/title/fr',
  titleNl: '/title/nl',
  publisher: '/publisher',
  issuedOn: '/issuedOn',
  documentLanguages: '/documentLanguages',
};
/** Id of the field of the date: an unreadable one is not in the form's values. */
export const DATE_FIELD = 'evidence-issuedOn';
export type Name = keyof typeof POINTERS;
export const NAMES = Object.keys(POINTERS) as Name[];
type Typed = Record<Name, string>;
const NONE = Object.fromEntries(NAMES.map((name) => [name, ''])) as Typed;
/** Only what the user types is kept: the defaults can change until then. */
const UNTYPED = {};

/** A link to the web, or a file stored with the report. */
export type Kind = 'link' | 'file';
export const KINDS: Kind[] = ['link', 'file'];

interface Defaults {
  /** Name of the body that reports: most evidence is its own. */
  publisher: string;
  /** The language of the report: that of most documents, and of the title that a file's name gives. */
  language: Language;
}

/** The title that a file's name gives: without its extension, with spaces between the words. */
export function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An evidence item that is being described and not yet added; kept like the report's own text. */
export function useEvidenceForm(userId: string, commitmentId: string, { publisher, language }: Defaults) {
  const { type, forget, touched, restored, key, ...kept } = useFormDraft(userId, `${commitmentId} evidence`, UNTYPED);
  const typed: Typed = { ...NONE, publisher, documentLanguages: language, ...kept.typed };
  const [kind, setKind] = useState<Kind>('link');
  const [file, setFile] = useState<File>();
  const latest = useRef(kept.typed);
  latest.current = kept.typed;
  const latestFile = useRef(file);
  latestFile.current = file;
  /** Makes the next attempt a new one, with another key: the content has changed. */
  const renewKey = () => type(latest.current);
  /** A file gives the item a title, unless it has one that the former file did not give. */
  function replaceFile(chosen: File | undefined) {
    const title = language === 'fr' ? 'titleFr' : 'titleNl';
    const given = file ? titleOf(file.name) : '';
    const isFree = [given, ''].includes(latest.current[title] ?? '');
    type(isFree ? { ...latest.current, [title]: chosen ? titleOf(chosen.name) : '' } : latest.current);
    setFile(chosen);
  }
  return {
    typed,
    kind,
    file,
    key,
    restored,
    hasInput: touched || file !== undefined,
    renewKey,
    set: (name: Name) => (value: string) => type({ ...kept.typed, [name]: value }),
    setKind(chosen: Kind) {
      setKind(chosen);
      replaceFile(undefined);
    },
    setFile: replaceFile,
    forget() {
      setFile(undefined);
      forget();
    },
    /**
     * Forgets what was sent, and keeps what was typed or chosen since.
     * @returns whether nothing is left
     */
    forgetSent(sent: { typed: Typed; file: File | undefined }): boolean {
      const isOtherFile = latestFile.current !== sent.file;
      const since = Object.entries(latest.current).filter(([name, value]) => value !== sent.typed[name as Name]);
      if (!isOtherFile) setFile(undefined);
      if (since.length > 0) type(Object.fromEntries(since));
      else forget();
      return since.length === 0 && !isOtherFile;
    },
  };
}

export type EvidenceForm = ReturnType<typeof useEvidenceForm>;

/** The request body. */
export const itemOf = ({ typed, kind, file }: Pick<EvidenceForm, 'typed' | 'kind' | 'file'>): CreateEvidenceItem => ({
  type: typed.type as CreateEvidenceItem['type'],
  title: { fr: typed.titleFr, nl: typed.titleNl },
  publisher: typed.publisher,
  documentLanguages: languagesOf(typed.documentLanguages),
  ...(kind === 'file' ? { file: { name: file?.name.slice(-190) ?? '' } } : { url: typed.url.trim() }),
  ...(typed.issuedOn && { issuedOn: typed.issuedOn }),
});
