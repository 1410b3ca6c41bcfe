import { useEffect, useRef, useState } from 'preact/hooks';
import { commitment as requestTexts } from '#texts/commitment';
import { intake as texts } from '#texts/intake';
import { listBodies } from '../../../../api/calls';
import type { ResolutionDraft, ResolutionText } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { localized } from '../../../../i18n/localized';
import { Document } from '../../../../ui/document/Document';
import { OfficialText } from '../../../../ui/request/OfficialText';
import { OwnerAndTheme } from '../../../../ui/request/OwnerAndTheme';
import { FormErrors } from '../../forms/Fields';
import { type FormError, formErrorsOf } from '../../forms/formErrors';
import { readText } from '../draftApi';
import { type PreviewedRequest, previewRequests } from './previewRequests';
import { RequestsAtAGlance } from './RequestsAtAGlance';

const CHOICE = 'preview-choice';

interface Props {
  draft: ResolutionDraft;
  etag: string;
  /** Whether it is open from the start, for who decides on the registration. */
  opens?: boolean;
}

/** The text and the requests as readers will see them, by the components of the public pages. */
export function DraftPreview({ draft, etag, opens = false }: Props) {
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const [loaded, setLoaded] = useState<{ text: ResolutionText; etag: string }>();
  const saved = useRef(etag);
  saved.current = etag;
  // A text that was loaded before the last save is outdated.
  const text = loaded?.etag === etag ? loaded.text : undefined;
  const [shown, setShown] = useState('');
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  async function load() {
    try {
      for (let read = ''; read !== saved.current; ) {
        read = saved.current;
        const { value } = await readText(draft.resolutionDraftId);
        setLoaded({ text: value, etag: read });
      }
      setFailed({ errors: [], attempt: 0 });
    } catch (error) {
      setFailed(({ attempt }) => ({ errors: formErrorsOf(error, {}), attempt: attempt + 1 }));
    }
  }
  useEffect(() => {
    if (opens) load();
  }, [opens]);
  const requests = text ? previewRequests(text, draft.content, bodies) : [];
  const request = requests.find(({ commitmentId }) => commitmentId === shown);

  /** Links lead to pages that are not public yet, except those within the text. */
  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    const id = decodeURIComponent(link.pathname.split('/').at(-1) ?? '');
    show(requests.some(({ commitmentId }) => commitmentId === id) ? id : '');
  }

  function show(id: string) {
    setShown(id);
    document.getElementById(CHOICE)?.focus();
  }

  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <FormErrors {...failed} />
      {/* Closed, it has no links on the way to the submission. */}
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-expanded={text !== undefined}
        onClick={() => (text ? setLoaded(undefined) : load())}
      >
        {text ? texts.previewHide : texts.previewShow}
      </button>
      {text && (
        <div class="preview">
          <p class="notice">{texts.previewNotPublic}</p>
          <RequestsAtAGlance requests={requests} opens={opens} show={show} />
          <p class="field">
            <label for={CHOICE}>{texts.previewOf}</label>
            <select
              class="ds-input"
              id={CHOICE}
              value={shown}
              onChange={(event) => setShown(event.currentTarget.value)}
            >
              <option value="">{texts.previewText}</option>
              {requests.map(({ commitmentId, number, shortTitle }) => (
                <option key={commitmentId} value={commitmentId}>
                  {number} {localized(shortTitle)}
                </option>
              ))}
            </select>
          </p>
          {/* Follows the links within. */}
          <div onClickCapture={follow}>
            {request ? (
              <Request request={request} />
            ) : (
              <div class="document bilingual">
                <Document text={text} known={new Map()} />
              </div>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

/** The part of a request's page that the resolution determines. */
const Request = ({ request }: { request: PreviewedRequest }) => (
  <article key={request.commitmentId} class="commitment">
    <p class="kicker">
      {requestTexts.kicker(request.number)} · {requestTexts.resolution(request.resolution.documentNumber)} ·{' '}
      <i>{requestTexts.editorialTitle}</i>
    </p>
    <h3 class="large">{localized(request.shortTitle)}</h3>
    <OfficialText commitment={request} />
    <OwnerAndTheme commitment={request} />
  </article>
);
