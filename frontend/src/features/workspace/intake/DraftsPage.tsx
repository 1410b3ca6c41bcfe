import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { intake as texts } from '#texts/intake';
import type { ResolutionDraftSummary } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { go } from '../../../navigation/history';
import { href } from '../../../navigation/paths';
import { PageHeading } from '../../../ui/PageHeading';
import { LoadError } from '../forms/LoadError';
import { RequireLogin } from '../session/RequireLogin';
import { createDraft, listDrafts } from './draftApi';
import { UploadSource } from './UploadSource';

const toDraft = (id: string) => href({ page: 'resolutionDraft', id });

/** The drafts of resolutions, and the upload of another one. */
export default function DraftsPage() {
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={texts.title} missing />
      <RequireLogin>
        {({ roles }) =>
          roles.includes('staff') ? (
            <>
              <p>{texts.lede}</p>
              <UploadSource
                label={texts.upload}
                upload={async (file, watch) => go(toDraft((await createDraft(file, watch)).resolutionDraftId))}
              />
              <Drafts />
            </>
          ) : (
            <p class="notice">{texts.staffOnly}</p>
          )
        }
      </RequireLogin>
    </div>
  );
}

function Drafts() {
  const [drafts, setDrafts] = useState<ResolutionDraftSummary[]>();
  const [next, setNext] = useState(1);
  const [trouble, setTrouble] = useState<unknown>();
  async function load() {
    setTrouble(undefined);
    try {
      const { items, next: more } = (await listDrafts(next)).value;
      setDrafts([...(drafts ?? []), ...items]);
      setNext(more ? next + 1 : 0);
    } catch (error) {
      setTrouble(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{texts.drafts}</h2>
      {trouble !== undefined && <LoadError trouble={trouble} retry={load} />}
      {!drafts && trouble === undefined && <p class="late">{common.loading}</p>}
      {drafts?.length === 0 && <p>{texts.none}</p>}
      <ul class="inbox">
        {drafts?.map((draft) => (
          <li key={draft.resolutionDraftId}>
            <h3>
              <a href={toDraft(draft.resolutionDraftId)}>
                {draft.documentNumber ?? texts.unnumbered} · {draft.source.fileName}
              </a>
            </h3>
            <p class="marks small">
              <span>{texts.states[draft.state]}</span>
              <span>{texts.savedAt(date(brusselsDay(draft.saved.actedAt)))}</span>
            </p>
          </li>
        ))}
      </ul>
      {drafts && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {texts.more}
        </button>
      )}
    </section>
  );
}
