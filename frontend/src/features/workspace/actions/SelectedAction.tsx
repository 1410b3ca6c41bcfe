import { actions as texts } from '#texts/actions';
import { workspace } from '#texts/workspace';
import type { Commitment, Language } from '../../../api/schema.gen';
import { UnchangedReport } from '../report/UnchangedReport';
import { WriteReport } from '../report/WriteReport';
import { ActionContext } from '../statements/ActionContext';
import { ActionForm } from '../statements/ActionForm';
import { type AvailableAction, searchOf } from '../statements/availableActions';
import { ChangeShortTitle } from '../statements/ChangeShortTitle';
import { DIRECT_FORMS, isDirect } from '../statements/directForms';
import { draftSubject, isShared } from '../statements/drafts/draftSubjects';
import type { Facts } from '../statements/facts';
import { SharedActionForm } from '../statements/SharedActionForm';
import { SHARED_FORMS } from '../statements/sharedForms';

interface Props {
  choice: AvailableAction;
  person: string;
  /** The original language of what the user writes, until another is chosen. */
  original: Language;
  commitment: Commitment;
  facts: Facts;
  /** Shows this title in place of the form. */
  doneWith: (title: string) => () => void;
}

/** The form of an action. */
export function SelectedAction(props: Props) {
  const { act } = props.choice;
  if (!isDirect(act) && !isShared(act)) return <ReportAction {...props} />;
  return (
    <>
      <h2>{texts[act].title}</h2>
      {isDirect(act) ? <DirectAction {...props} act={act} /> : <SharedAction {...props} act={act} />}
    </>
  );
}

function ReportAction({ choice: { act, on }, person, original, commitment, facts, doneWith }: Props) {
  const [last] = facts.reports;
  return act === 'unchanged' && last ? (
    <UnchangedReport
      commitment={commitment}
      last={last}
      hasOpenQuestion={facts.questions.some(({ answers }) => answers.length === 0)}
      onDone={doneWith(workspace.published)}
    />
  ) : (
    <WriteReport
      person={person}
      original={original}
      commitment={commitment}
      draftId={on}
      onDone={doneWith(workspace.published)}
      discarded={doneWith(workspace.discarded)}
    />
  );
}

interface DirectProps extends Props {
  act: keyof typeof DIRECT_FORMS;
}

function DirectAction({ act, choice, person, commitment, facts, doneWith }: DirectProps) {
  return (
    <ActionForm
      statement={DIRECT_FORMS[act](commitment, facts, choice.on)}
      person={person}
      place={`${commitment.commitmentId} ${searchOf(choice)}`}
      onDone={doneWith(texts[act].done)}
    >
      <ActionContext possible={choice} facts={facts} />
    </ActionForm>
  );
}

interface SharedProps extends Props {
  act: keyof typeof SHARED_FORMS | 'retitle';
}

function SharedAction({ act, choice, person, original, commitment, facts, doneWith }: SharedProps) {
  const subject = draftSubject(act, commitment.commitmentId, facts, choice.on);
  const form = {
    person,
    original,
    onDone: doneWith(texts[act].done),
    discarded: doneWith(workspace.discarded),
  };
  return act === 'retitle' ? (
    <ChangeShortTitle subject={subject} {...form} />
  ) : (
    <SharedActionForm key={subject.subjectId} form={SHARED_FORMS[act](subject, facts)} {...form}>
      <ActionContext possible={choice} facts={facts} />
    </SharedActionForm>
  );
}
