import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../../api/client';
import { href } from '../../../../navigation/paths';
import { PageHeading } from '../../../../ui/PageHeading';
import { LoadError } from '../../forms/LoadError';
import { UnreadableTexts } from '../../forms/UnreadableTexts';
import { useUnsavedWarning } from '../../forms/useFormDraft';
import { RequireLogin } from '../../session/RequireLogin';
import styles from '../intake.css?url';
import type { ReviewSaver } from '../reviewSaver';
import { useReview } from '../useReview';
import { LastRefusal } from './DraftRefusal';
import type { ProblemPlace } from './problemPlace';
import { Review } from './Review';
import { SubmitOrRegister } from './SubmitOrRegister';

/** The review of one draft of a resolution. */
export default function ReviewPage({ id }: { id: string }) {
  const [document, setDocument] = useState('');
  return (
    <div class="workspace intake">
      <link rel="stylesheet" href={styles} />
      {/* Excludes the page from search engines. */}
      <PageHeading title={document ? texts.draftTitle(document) : texts.title} unlisted />
      <p>
        <a href={href({ page: 'resolutionDrafts' })}>{texts.toList}</a>
      </p>
      <RequireLogin>
        {(me) =>
          me.roles.includes('staff') ? (
            <UnreadableTexts key={id} userId={me.id} place={`resolutionDraft ${id}`}>
              <OpenDraft userId={me.id} draftId={id} named={setDocument} />
            </UnreadableTexts>
          ) : (
            <p class="notice">{texts.staffOnly}</p>
          )
        }
      </RequireLogin>
    </div>
  );
}

interface Props {
  userId: string;
  draftId: string;
  named: (document: string) => void;
}

function OpenDraft({ userId, draftId, named }: Props) {
  const { saver, error, retry } = useReview(userId, draftId);
  const name = saver && (saver.state.history.present.documentNumber ?? saver.state.draft.source.fileName);
  useEffect(() => named(name ?? ''), [name]);
  useUnsavedWarning(saver !== undefined && saver.state.saving !== 'saved' && saver.state.saving !== 'deleted');
  if (error instanceof ApiError && error.status === 404) return <DraftNotFound />;
  if (error !== undefined) return <LoadError error={error} retry={retry} />;
  return saver ? <Draft saver={saver} /> : <p class="delayed">{common.loading}</p>;
}

/** A draft that was registered or deleted. */
const DraftNotFound = () => (
  <div class="notice">
    <p>{texts.gone}</p>
    <p>
      <a href={href({ page: 'resolutions' })}>{texts.toResolutions}</a>
    </p>
  </div>
);

function Draft({ saver }: { saver: ReviewSaver }) {
  const [target, setTarget] = useState<ProblemPlace>();
  const isInReview = saver.state.draft.state === 'review';
  return (
    <>
      {isInReview && <LastRefusal refused={saver.state.draft.refused} />}
      {isInReview && <Review saver={saver} target={target} />}
      <SubmitOrRegister saver={saver} toPlace={isInReview ? (place) => setTarget({ ...place }) : undefined} />
    </>
  );
}
