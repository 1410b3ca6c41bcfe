import { intake as texts } from '#texts/intake';
import { listResolutions } from '../../../api/calls';
import type { ResolutionDraftSummary } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { brusselsDay } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { navigate } from '../../../navigation/history';
import { href } from '../../../navigation/paths';
import { PageHeading } from '../../../ui/PageHeading';
import { PartialText } from '../../../ui/PartialText';
import { PagedList } from '../forms/PagedList';
import { RequireLogin } from '../session/RequireLogin';
import { createResolutionDraft, listDrafts } from './draftApi';
import { UploadSource } from './UploadSource';

const MAX_REGISTERED = 5;

const toDraft = (id: string) => href({ page: 'resolutionDraft', id });

/** The drafts of resolutions, and the upload of another one. */
export default function DraftsPage() {
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={texts.title} unlisted />
      <RequireLogin>
        {({ roles }) =>
          roles.includes('staff') ? (
            <>
              <p>{texts.lede}</p>
              <UploadSource
                label={texts.upload}
                upload={async (file, watch) =>
                  navigate(toDraft((await createResolutionDraft(file, watch)).resolutionDraftId))
                }
              />
              <Drafts />
              <Registered />
            </>
          ) : (
            <p class="notice">{texts.staffOnly}</p>
          )
        }
      </RequireLogin>
    </div>
  );
}

/** Who does what next. */
function nextStep({ submitted }: ResolutionDraftSummary): string {
  if (!submitted) return texts.nextSteps.review;
  const day = date(brusselsDay(submitted.actedAt));
  return submitted.byCaller ? texts.nextSteps.otherRegisters(day) : texts.nextSteps.youRegister(day);
}

function Drafts() {
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{texts.drafts}</h2>
      <PagedList list={listDrafts} none={texts.none} more={texts.more}>
        {(draft) => <DraftItem key={draft.resolutionDraftId} draft={draft} />}
      </PagedList>
    </section>
  );
}

/** A draft in the list. */
export const DraftItem = ({ draft }: { draft: ResolutionDraftSummary }) => (
  <li>
    <h3>
      <a href={toDraft(draft.resolutionDraftId)}>
        {draft.documentNumber ?? texts.unnumbered} · {draft.source.fileName}
      </a>
    </h3>
    {draft.title && (
      <p>
        <PartialText text={draft.title} />
      </p>
    )}
    <p class="status-line small">
      <span>{nextStep(draft)}</span>
      <span>{texts.savedAt[draft.saved.byCaller ? 'you' : 'other'](date(brusselsDay(draft.saved.actedAt)))}</span>
    </p>
  </li>
);

/** The latest resolutions that were registered from a draft, as their drafts are deleted then. */
function Registered() {
  const registered = useQuery(listResolutions()).value?.items.filter(({ source }) => source) ?? [];
  if (registered.length === 0) return null;
  return (
    <section aria-labelledby="registered">
      <h2 id="registered">{texts.latest}</h2>
      <ul class="inbox">
        {registered.slice(0, MAX_REGISTERED).map(({ resolutionId, documentNumber, session, title }) => (
          <li key={resolutionId}>
            <h3>
              <a href={href({ page: 'resolution', id: resolutionId })}>
                {documentNumber} ({session})
              </a>
            </h3>
            <p class="small">{localized(title)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
