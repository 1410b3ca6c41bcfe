import { actions as texts } from '#texts/actions';
import { secondPerson } from '#texts/secondPerson';
import { workspace } from '#texts/workspace';
import type { BodyReference, Commitment, CommitmentReference, Language } from '../../../api/schema.gen';
import { navigate } from '../../../navigation/history';
import { heirOf } from '../commitments/heirOf';
import { UnreadableTexts } from '../forms/UnreadableTexts';
import { UnchangedReport } from '../report/UnchangedReport';
import { WriteReport } from '../report/WriteReport';
import { ActionContext } from '../statements/ActionContext';
import { ActionForm } from '../statements/ActionForm';
import { searchOf, toAction } from '../statements/actionAddress';
import type { AvailableAction } from '../statements/availableActions';
import { ChangeShortTitle } from '../statements/ChangeShortTitle';
import { DIRECT_FORMS, isDirect } from '../statements/directForms';
import { draftSubject, isOfBody, isShared } from '../statements/drafts/draftSubjects';
import { type Facts, unanswered } from '../statements/facts';
import { SharedActionForm } from '../statements/SharedActionForm';
import { SHARED_FORMS } from '../statements/sharedForms';
import { AssessNext } from './AssessNext';
import { assessNextPreference, nextToAssess } from './assessNext';

interface Props {
  choice: AvailableAction;
  userId: string;
  /** The original language of what the user writes, until another is chosen. */
  original: Language;
  commitment: Commitment;
  /** The body in whose name the user writes. */
  body: BodyReference;
  /** Whether another officer of the body publishes than the one who changed the draft last. */
  secondPerson: boolean;
  /** Requests whose report awaits the user's assessment. */
  listed: CommitmentReference[];
  facts: Facts;
  /** Whether others changed what the form is about, so that it cannot be sent. */
  gone: boolean;
  /** Shows this title in place of the form. */
  doneWith: (title: string) => () => void;
  /** Reads the facts and the request again: others have changed something meanwhile. */
  outdated: () => void;
}

/** The form of an action. */
export function SelectedAction(props: Props) {
  const { choice, userId, commitment } = props;
  const place = `${commitment.commitmentId} ${searchOf(choice)}`;
  return (
    <UnreadableTexts userId={userId} place={place}>
      <ActionOf {...props} />
    </UnreadableTexts>
  );
}

function ActionOf(props: Props) {
  const { act } = props.choice;
  // The form of a report says itself why it cannot be published.
  if (!isDirect(act) && !isShared(act)) return <ReportAction {...props} />;
  return (
    <>
      <h2>{texts[act].title}</h2>
      {props.gone && <p class="notice">{texts.gone}</p>}
      {isDirect(act) ? <DirectAction {...props} act={act} /> : <SharedAction {...props} act={act} />}
    </>
  );
}

function ReportAction({
  choice: { act, on },
  userId,
  original,
  commitment,
  body,
  secondPerson: isNeeded,
  facts,
  gone,
  doneWith,
  outdated,
}: Props) {
  const [last] = facts.reports;
  return act === 'unchanged' && last ? (
    <UnchangedReport
      commitment={commitment}
      body={body}
      last={last}
      hasOpenQuestion={unanswered(facts).length > 0}
      assessments={facts.assessments}
      drafts={facts.drafts}
      onDone={doneWith(workspace.published)}
      outdated={outdated}
      gone={gone}
      {...(isNeeded && { proposed: doneWith(secondPerson.proposed) })}
    />
  ) : (
    <WriteReport
      userId={userId}
      original={original}
      commitment={commitment}
      body={body}
      reports={facts.reports}
      assessments={facts.assessments}
      ownerDecisions={facts.ownerDecisions}
      entered={act === 'enterReport'}
      draftId={on}
      heir={act === 'enterReport' ? undefined : () => heirOf(commitment.commitmentId, body.bodyId)}
      {...(isNeeded && act !== 'enterReport' && { proposed: doneWith(secondPerson.proposed) })}
      onDone={doneWith(workspace.published)}
      outdated={outdated}
      discarded={doneWith(workspace.discarded)}
    />
  );
}

interface DirectProps extends Props {
  act: keyof typeof DIRECT_FORMS;
}

function DirectAction({ act, choice, userId, original, commitment, facts, gone, doneWith, outdated }: DirectProps) {
  return (
    <ActionForm
      statement={DIRECT_FORMS[act](commitment, facts, choice.on)}
      userId={userId}
      original={original}
      place={`${commitment.commitmentId} ${searchOf(choice)}`}
      onDone={doneWith(texts[act].done)}
      outdated={outdated}
      gone={gone}
    >
      <ActionContext action={choice} owner={commitment.owner} facts={facts} />
    </ActionForm>
  );
}

interface SharedProps extends Props {
  act: keyof typeof SHARED_FORMS | 'retitle';
}

function SharedAction(props: SharedProps) {
  const { act, choice, userId, original, commitment, body, listed, facts, gone, doneWith, outdated } = props;
  const subject = draftSubject(act, commitment.commitmentId, facts, choice.on);
  const form = {
    userId,
    original,
    onDone: doneWith(texts[act].done),
    discarded: doneWith(workspace.discarded),
    outdated,
    gone,
  };
  /** Opens the next report to assess, if that was chosen and there is one. */
  async function assessed() {
    const next = assessNextPreference.chosen
      ? await nextToAssess(commitment.commitmentId, listed).catch(() => undefined)
      : undefined;
    if (!next) return form.onDone();
    assessNextPreference.from(commitment);
    navigate(toAction(next.commitmentId, { act: 'assess' }));
  }
  return act === 'retitle' ? (
    <ChangeShortTitle subject={subject} {...form} />
  ) : (
    <SharedActionForm
      key={subject.subjectId}
      form={SHARED_FORMS[act](subject, facts, commitment)}
      {...form}
      onDone={act === 'assess' ? assessed : form.onDone}
      {...(isOfBody(subject) && { heir: () => heirOf(commitment.commitmentId, body.bodyId) })}
      {...(props.secondPerson && { secondPerson: { body, proposed: doneWith(secondPerson.proposed) } })}
    >
      <ActionContext action={choice} owner={commitment.owner} facts={facts} />
      {act === 'assess' && <AssessNext current={commitment.commitmentId} listed={listed} />}
    </SharedActionForm>
  );
}
