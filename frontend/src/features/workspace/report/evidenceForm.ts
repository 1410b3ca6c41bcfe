import { useRef, useState } from 'preact/hooks';
import type { NewEvidenceItem } from '../../../api/schema.gen';
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
export type Name = keyof typeof POINTERS;
export const NAMES = Object.keys(POINTERS) as Name[];
const NONE = Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<Name, string>;

/** A link to the web, or a file stored with the report. */
export type Kind = 'link' | 'file';
export const KINDS: Kind[] = ['link', 'file'];

/** An evidence item that is being described and not yet added; kept like the report's own text. */
export function useEvidenceForm(userId: string, commitmentId: string) {
  const { type, forget, touched, restored, key, ...kept } = useFormDraft(userId, `${commitmentId} evidence`, NONE);
  const typed = kept.typed as Record<Name, string>;
  const [kind, setKind] = useState<Kind>('link');
  const [file, setFile] = useState<File>();
  const latest = useRef(typed);
  latest.current = typed;
  /** Makes the next attempt a new one, with another key: the content has changed. */
  const renewKey = () => type(latest.current);
  return {
    typed,
    kind,
    file,
    key,
    restored,
    hasInput: touched || file !== undefined,
    renewKey,
    set: (name: Name) => (value: string) => type({ ...typed, [name]: value }),
    setKind(chosen: Kind) {
      setKind(chosen);
      setFile(undefined);
      renewKey();
    },
    setFile(chosen: File | undefined) {
      setFile(chosen);
      renewKey();
    },
    forget() {
      setFile(undefined);
      forget();
    },
  };
}

export type EvidenceForm = ReturnType<typeof useEvidenceForm>;

/** The request body. */
export const itemOf = ({ typed, kind, file }: Pick<EvidenceForm, 'typed' | 'kind' | 'file'>): NewEvidenceItem => ({
  type: typed.type as NewEvidenceItem['type'],
  title: { fr: typed.titleFr, nl: typed.titleNl },
  publisher: typed.publisher,
  documentLanguages: languagesOf(typed.documentLanguages),
  ...(kind === 'file' ? { file: { name: file?.name.slice(-190) ?? '' } } : { url: typed.url.trim() }),
  ...(typed.issuedOn && { issuedOn: typed.issuedOn }),
});
