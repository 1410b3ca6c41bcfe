import { useState } from 'preact/hooks';
import { rounds as texts } from '#texts/rounds';
import type { ReportingRound, RoundBody } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { go } from '../../../navigation/history';
import { ConfirmedButton } from '../admin/ConfirmedButton';
import { FormErrors } from '../forms/Fields';
import { unreadableFields } from '../forms/ParsedInput';
import { useSubmission } from '../forms/SubmitButton';
import { toRounds } from '../session/roundAddresses';
import type { ApiResult } from '../session/send';
import { RoundForm } from './RoundForm';
import { deleteRound, openRound, replaceRound } from './roundApi';
import { DAYS, FIELD_IDS, typedOf } from './roundFields';
import { refusalOf } from './staleRound';

interface Props {
  userId: string;
  read: ApiResult<ReportingRound>;
  /** The bodies that it would concern. */
  participation: RoundBody[];
  /** Shows what was saved. */
  show: (saved: ApiResult<ReportingRound>) => Promise<void>;
  /** Reads the round again. */
  changed: () => Promise<void>;
}

/** A round in preparation: its form, whom it would concern, and its opening. */
export function PreparedRound({ userId, read: { value: round, etag }, participation, show, changed }: Props) {
  const id = round.reportingRoundId;
  const [unsaved, setUnsaved] = useState(false);
  const acting = useSubmission();
  const requests = participation.reduce((sum, { totalCommitments }) => sum + totalCommitments, 0);
  const act = (send: () => Promise<void>) => acting.attempt(send, (error) => refusalOf(error, FIELD_IDS, changed));
  function open() {
    const unreadable = unreadableFields(DAYS);
    if (unreadable.length > 0) return acting.refuse(unreadable);
    return act(async () => {
      await openRound(id, etag);
      clearResponseCache();
      await changed();
    });
  }
  return (
    <>
      <p class="notice">{texts.inPreparation}</p>
      <RoundForm
        userId={userId}
        place={`round ${id}`}
        saved={typedOf(round, etag)}
        save={async (content, { version }) => {
          const now = await replaceRound(id, content, version);
          acting.refuse([]);
          await show(now);
          return typedOf(now.value, now.etag);
        }}
        reread={changed}
        edited={setUnsaved}
      />
      <section aria-labelledby="round-scope">
        <h2 id="round-scope">{texts.scope}</h2>
        <p>{texts.concerns(participation.length, requests)}</p>
        <ul>
          {participation.map(({ body, totalCommitments }) => (
            <li key={body.bodyId}>
              {localized(body.name)}: {texts.requests(totalCommitments)}
            </li>
          ))}
        </ul>
      </section>
      <FormErrors errors={acting.errors} attempt={acting.attempts} />
      {unsaved ? (
        <p>{texts.saveFirst}</p>
      ) : (
        <ConfirmedButton id="open-round" button={texts.open} title={texts.openTitle} confirm={texts.open} act={open}>
          <p>{texts.openConsequence}</p>
        </ConfirmedButton>
      )}
      <ConfirmedButton
        id="delete-round"
        button={texts.remove}
        title={texts.removeTitle}
        confirm={texts.remove}
        act={() =>
          act(async () => {
            await deleteRound(id, etag);
            go(toRounds());
          })
        }
      >
        <p>{texts.removeConsequence}</p>
      </ConfirmedButton>
    </>
  );
}
