import { useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { submission } from '#texts/submission';
import type { Resolution } from '../../../../api/schema.gen';
import { clearResponseCache } from '../../../../api/useQuery';
import { navigate } from '../../../../navigation/history';
import { href } from '../../../../navigation/paths';
import { useLazy } from '../../../../ui/useLazy';
import { FormErrors } from '../../forms/Fields';
import { unreadableFields } from '../../forms/ParsedInput';
import { type FormContext, useUnreadable } from '../../forms/UnreadableTexts';
import { reviewErrorsOf } from '../reviewErrors';
import type { ReviewSaver } from '../reviewSaver';
import { UploadSource } from '../UploadSource';
import { Checks } from './Checks';
import { Corrections } from './Corrections';
import { detailId } from './Details';
import { DIFFERENCES, Differences } from './Differences';
import { LastRefusal, RefuseDraft } from './DraftRefusal';
import { MovedWords } from './MovedWords';
import { NewBodies } from './NewBodies';
import type { ProblemPlace } from './problemPlace';
import { SubmittedSource } from './SubmittedSource';
import { useFailure } from './useFailure';

interface Props {
  saver: ReviewSaver;
  /** Goes to a place in the review; left out where the draft is submitted. */
  toPlace: ((place: ProblemPlace) => void) | undefined;
}

interface Options {
  variant?: 'secondary';
  /** Ids of the fields of which nothing may be unreadable: what cannot be read is not in the draft. */
  fields?: string[];
}

/** Checks, preview, submission by one person, registration by another one. */
export function SubmitOrRegister({ saver, toPlace }: Props, context?: FormContext) {
  const toRow = toPlace && ((rowId: string) => toPlace({ rowId }));
  const { draft } = saver.state;
  // Apart, as it contains code of public pages, which would otherwise become a part of each page.
  const DraftPreview = useLazy(() => import('./DraftPreview').then((code) => code.DraftPreview));
  const { failed, setFailed } = useFailure(saver);
  const unreadable = useUnreadable(context);
  const [isBusy, setBusy] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [registered, setRegistered] = useState<Resolution>();

  async function act(action: () => Promise<unknown>, fields: string[] = []) {
    if (isBusy) return;
    const wrong = unreadableFields(fields);
    if (wrong.length > 0) return setFailed(wrong);
    setBusy(true);
    try {
      await action();
      setFailed([]);
    } catch (error) {
      setFailed(reviewErrorsOf(error));
    } finally {
      setBusy(false);
    }
  }
  const button = (label: string, action: () => Promise<unknown>, { variant, fields }: Options = {}) => (
    <button
      type="button"
      class="ds-button"
      {...(variant && { 'data-variant': variant })}
      aria-disabled={isBusy || undefined}
      onClick={() => act(action, fields)}
    >
      {label}
    </button>
  );

  if (registered)
    return (
      <div class="notice" role="status">
        <p>{submission.registered}</p>
        <a href={href({ page: 'resolution', id: registered.resolutionId })}>{submission.toPublicPage}</a>
      </div>
    );
  const isOwn = draft.submitted?.byCaller;
  const preview = DraftPreview && (
    <DraftPreview etag={saver.state.etag} draft={draft} opens={draft.submitted !== undefined && !isOwn} />
  );
  return (
    <>
      {draft.submitted && (
        <>
          <p class="notice">{isOwn ? submission.submittedByYou : submission.submittedByOther}</p>
          <LastRefusal refused={draft.refused} />
        </>
      )}
      <Differences draft={draft} toRow={toRow} />
      <Checks draft={draft} rows={saver.state.history.present.rows} toPlace={toPlace} />
      <MovedWords draft={draft} toRow={toRow} />
      <Corrections draft={draft} />
      <NewBodies content={saver.state.history.present} change={draft.submitted ? undefined : saver.change} />
      {draft.submitted ? <SubmittedSource draft={draft}>{preview}</SubmittedSource> : preview}
      <FormErrors {...failed} />
      {draft.submitted ? (
        <>
          <p class="small">{submission.registerHint}</p>
          <p class="button-row">
            {button(submission.register, async () => {
              const resolution = await saver.register();
              clearResponseCache();
              setRegistered(resolution);
            })}
            {isOwn && button(submission.withdraw, saver.withdraw, { variant: 'secondary' })}
          </p>
          {!isOwn && <RefuseDraft refuse={(reason) => act(() => saver.refuse(reason))} />}
        </>
      ) : (
        <>
          <p class="small">{submission.submitHint}</p>
          <p class="button-row">{button(submission.submit, saver.submit, { fields: [detailId('adoptedOn')] })}</p>
          <details>
            <summary>{texts.otherSource}</summary>
            <UploadSource
              label={texts.otherSource}
              upload={async (file, watch) => {
                await saver.replaceSource(file, watch);
                document.getElementById(DIFFERENCES)?.focus();
              }}
            />
          </details>
        </>
      )}
      <p class="button-row">
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-expanded={isRemoving}
          onClick={() => setRemoving(!isRemoving)}
        >
          {submission.remove}
        </button>
        {isRemoving && (
          <>
            <span>{submission.removeSure}</span>
            {button(
              submission.removeYes,
              async () => {
                await saver.remove();
                unreadable.forget();
                navigate(href({ page: 'resolutionDrafts' }));
              },
              { variant: 'secondary' },
            )}
          </>
        )}
      </p>
    </>
  );
}
