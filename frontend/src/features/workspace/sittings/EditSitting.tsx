import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { sittings as texts } from '#texts/sittings';
import type { Sitting } from '../../../api/schema.gen';
import { today } from '../../../i18n/days';
import { navigate } from '../../../navigation/history';
import { toSitting } from '../../../ui/roundsAndSittings/publicAddresses';
import { ConfirmedButton } from '../admin/ConfirmedButton';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { LoadError } from '../forms/LoadError';
import { useSubmission } from '../forms/SubmitButton';
import type { ApiResult } from '../session/send';
import { toSittings } from '../session/sittingAddresses';
import { SittingFile } from './SittingFile';
import { SittingForm } from './SittingForm';
import { createSitting, deleteSitting, readSitting, replaceSitting } from './sittingApi';
import { EMPTY, valuesOf } from './sittingFields';

/** Id of the sitting that was saved for the first time, until its page shows that. */
let created: string | undefined;

/** Form of a sitting that is not saved yet. */
export function NewSittingForm({ userId, added }: { userId: string; added: readonly string[] }) {
  return (
    <SittingForm
      userId={userId}
      place="sitting"
      saved={EMPTY}
      added={added}
      save={async (sitting, key) => {
        const { value } = await createSitting(sitting, key);
        created = value.sittingId;
        navigate(toSittings({ sitting: value.sittingId, commitments: [] }));
      }}
    />
  );
}

interface Props {
  userId: string;
  sittingId: string;
  /** Ids of requests to add to the agenda. */
  added: readonly string[];
}

/** Reads a sitting, and changes or deletes it. */
export function EditSitting({ userId, sittingId, added }: Props) {
  const [read, setRead] = useState<ApiResult<Sitting>>();
  const [error, setError] = useState<unknown>();
  const deletion = useSubmission();
  const [justCreated] = useState(created === sittingId);
  created = undefined;
  async function load() {
    setError(undefined);
    try {
      setRead(await readSitting(sittingId));
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  if (error !== undefined) return <LoadError error={error} retry={load} />;
  if (!read) return <p class="delayed">{common.loading}</p>;
  const { value: sitting, etag } = read;
  const held = sitting.heldOn < today();
  return (
    <>
      {held && <p class="notice">{sitting.announced ? texts.held : texts.heldNotAnnounced}</p>}
      <SittingForm
        userId={userId}
        place={`sitting ${sittingId}`}
        saved={valuesOf(sitting)}
        sitting={sitting}
        added={held ? [] : added}
        held={held}
        justSaved={justCreated}
        save={async (changed) => setRead(await replaceSitting(sittingId, changed, etag))}
        reread={load}
      />
      {sitting.announced && (
        <p>
          <a href={toSitting(sittingId)}>{texts.toPublicPage}</a>
        </p>
      )}
      {sitting.commitments.length > 0 && <SittingFile sittingId={sittingId} date={sitting.heldOn} />}
      {!(held && sitting.announced) && (
        <>
          <FormErrors errors={deletion.errors} attempt={deletion.attempts} />
          <ConfirmedButton
            id="delete-sitting"
            button={texts.remove}
            title={texts.removeTitle}
            confirm={texts.remove}
            act={() =>
              deletion.attempt(
                async () => {
                  await deleteSitting(sittingId, etag);
                  navigate(toSittings());
                },
                (error) => formErrorsOf(error, {}),
              )
            }
          >
            <p>{texts.removeConsequence}</p>
          </ConfirmedButton>
        </>
      )}
    </>
  );
}
