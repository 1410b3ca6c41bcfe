import { useRef, useState } from 'preact/hooks';
import type { NewEvidenceItem } from '../../../api/schema.gen';
import { useFormDraft } from '../forms/useFormDraft';

/** Where the API finds what is asked about a proof. */
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

/** Where the document is: on the web, or in a file that is kept with the report. */
export type Kind = 'link' | 'file';
export const KINDS: Kind[] = ['link', 'file'];

/** A proof that is being described and not yet added: kept as the report's own words are. */
export function useProof(person: string, commitmentId: string) {
  const { type, forget, touched, restored, key, ...kept } = useFormDraft(person, `${commitmentId} evidence`, NONE);
  const typed = kept.typed as Record<Name, string>;
  const [kind, setKind] = useState<Kind>('link');
  const [file, setFile] = useState<File>();
  const latest = useRef(typed);
  latest.current = typed;
  /** The next attempt is another one: what the API was told before is something else. */
  const again = () => type(latest.current);
  return {
    typed,
    kind,
    file,
    key,
    restored,
    begun: touched || file !== undefined,
    again,
    set: (name: Name) => (value: string) => type({ ...typed, [name]: value }),
    setKind(chosen: Kind) {
      setKind(chosen);
      setFile(undefined);
      again();
    },
    setFile(chosen: File | undefined) {
      setFile(chosen);
      again();
    },
    forget() {
      setFile(undefined);
      forget();
    },
  };
}

export type Proof = ReturnType<typeof useProof>;

const languagesOf = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** What the API is told of it. */
export const itemOf = ({ typed, kind, file }: Pick<Proof, 'typed' | 'kind' | 'file'>): NewEvidenceItem => ({
  type: typed.type as NewEvidenceItem['type'],
  title: { fr: typed.titleFr, nl: typed.titleNl },
  publisher: typed.publisher,
  documentLanguages: languagesOf(typed.documentLanguages),
  ...(kind === 'file' ? { file: { name: file?.name.slice(-190) ?? '' } } : { url: typed.url.trim() }),
  ...(typed.issuedOn && { issuedOn: typed.issuedOn }),
});
