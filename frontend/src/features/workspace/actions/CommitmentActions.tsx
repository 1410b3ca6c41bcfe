import { useEffect, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { common } from '#texts/common';
import { workspace } from '#texts/workspace';
import type { BodyReference, Commitment, CommitmentReference, Language } from '../../../api/schema.gen';
import { toCommitment } from '../../../navigation/paths';
import { LoadError } from '../forms/LoadError';
import { ActionMenu } from '../inbox/ActionMenu';
import type { AvailableAction } from '../statements/availableActions';
import { DraftsWithoutAction } from '../statements/drafts/DraftsWithoutAction';
import { draftsWithoutAction } from '../statements/drafts/draftSubjects';
import { KeptTexts } from '../statements/drafts/KeptTexts';
import type { Facts } from '../statements/facts';
import { readFacts } from '../statements/readFacts';
import { JustAssessed } from './AssessNext';
import { assessNextPreference } from './assessNext';
import { Confirmation } from './Confirmation';
import { SelectedAction } from './SelectedAction';
import { useOpenForm } from './useOpenForm';

interface Props {
  userId: string;
  /** The original language of what the user writes, until another is chosen. */
  original: Language;
  commitment: Commitment;
  /** The body in whose name the user writes; the owner if it is left out. */
  body?: BodyReference | undefined;
  /** Whether another officer of the body publishes than the one who changed the draft last. */
  secondPerson?: boolean;
  /** Actions that the user's role allows. */
  allowed: (facts: Facts, commitment: Commitment, body: string) => AvailableAction[];
  /** Requests whose report awaits the user's assessment. */
  listed?: CommitmentReference[];
  /** Says why there is no action, if the user may take none. */
  refusal?: string | undefined;
  search: string;
  /** Called after a publication of the user or of others: the request's state may have changed. */
  changed: () => void;
}

/** The actions on a request, and the form of the selected one. */
export function CommitmentActions({
  userId,
  original,
  commitment,
  body = commitment.owner,
  secondPerson = false,
  allowed,
  listed = [],
  refusal,
  search,
  changed,
}: Props) {
  const [facts, setFacts] = useState<Facts>();
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState('');
  const [before] = useState(assessNextPreference.take);
  const { commitmentId } = commitment;
  const read = () => {
    setError(undefined);
    readFacts(commitmentId).then(setFacts, setError);
  };
  useEffect(read, [commitmentId]);
  useEffect(() => setDone(''), [search]);

  // A failed reload keeps the data of the last one.
  if (!facts)
    return error === undefined ? <p class="delayed">{common.loading}</p> : <LoadError error={error} retry={read} />;
  const availableActions = allowed(facts, commitment, body.bodyId);
  const form = useOpenForm({ availableActions, search, isDone: done !== '', facts, commitment, body });
  const { choice, gone } = form;
  const outdated = () => {
    read();
    changed();
  };
  const doneWith = (title: string) => () => {
    setDone(title);
    outdated();
  };
  return (
    <>
      {availableActions.length > 0 && (
        <ActionMenu
          commitmentId={commitmentId}
          availableActions={availableActions}
          current={form.current}
          facts={facts}
          open={() => {
            form.leave();
            setDone('');
          }}
        />
      )}
      <div id="act" tabIndex={-1}>
        {before && <JustAssessed commitment={before} />}
        {done ? (
          <Confirmation title={done} next={toCommitment(commitmentId)} where={workspace.toPublicPage} />
        ) : choice ? (
          <SelectedAction
            key={form.key}
            {...{ choice, gone, userId, original, secondPerson, listed, doneWith, outdated }}
            {...form.shown}
          />
        ) : (
          <p class="notice">{refusal ?? (search ? texts.notPossible : texts.nothingAwaits)}</p>
        )}
      </div>
      <DraftsWithoutAction
        drafts={draftsWithoutAction(availableActions, commitmentId, facts)}
        commitment={commitment}
        facts={facts}
        deleted={read}
      />
      <KeptTexts
        userId={userId}
        commitment={commitment}
        facts={facts}
        shown={[
          ...availableActions.map((action) => ({ action, facts })),
          ...(choice && !done ? [{ action: choice, facts: form.shown.facts }] : []),
        ]}
      />
    </>
  );
}
