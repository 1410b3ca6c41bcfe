import { useEffect, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { common } from '#texts/common';
import { workspace } from '#texts/workspace';
import type { Commitment } from '../../../api/schema.gen';
import { toCommitment } from '../../../navigation/paths';
import { LoadError } from '../forms/LoadError';
import { ActionMenu } from '../inbox/ActionMenu';
import { UnchangedReport } from '../report/UnchangedReport';
import { WriteReport } from '../report/WriteReport';
import { ActionContext } from '../statements/ActionContext';
import { ActionForm } from '../statements/ActionForm';
import { formFor } from '../statements/actionForms';
import { type AvailableAction, chosen, searchOf } from '../statements/availableActions';
import { ChangeShortTitle } from '../statements/ChangeShortTitle';
import { type Facts, readFacts } from '../statements/facts';
import { Confirmation } from './Confirmation';

interface Props {
  person: string;
  commitment: Commitment;
  /** Actions that the user's role allows. */
  allowed: (facts: Facts, commitment: Commitment) => AvailableAction[];
  search: string;
  /** Called after a publication: the request's state may have changed. */
  changed: () => void;
}

/** The actions on a request, and the form of the selected one. */
export function CommitmentActions({ person, commitment, allowed, search, changed }: Props) {
  const [facts, setFacts] = useState<Facts>();
  const [trouble, setTrouble] = useState<unknown>();
  const [done, setDone] = useState('');
  const { commitmentId } = commitment;
  const read = () => {
    setTrouble(undefined);
    readFacts(commitmentId).then(setFacts, setTrouble);
  };
  useEffect(read, [commitmentId]);
  useEffect(() => setDone(''), [search]);

  // A failed reload keeps the data of the last one.
  if (!facts)
    return trouble === undefined ? (
      <p class="delayed">{common.loading}</p>
    ) : (
      <LoadError trouble={trouble} retry={read} />
    );
  const possible = allowed(facts, commitment);
  const choice = chosen(possible, search);
  const doneWith = (title: string) => () => {
    setDone(title);
    read();
    changed();
  };
  return (
    <>
      <ActionMenu
        commitmentId={commitmentId}
        possible={possible}
        current={choice}
        facts={facts}
        open={() => setDone('')}
      />
      <div id="act" tabIndex={-1}>
        {done ? (
          <Confirmation title={done} next={toCommitment(commitmentId)} where={workspace.toPublicPage} />
        ) : choice ? (
          <SelectedAction key={searchOf(choice)} {...{ choice, person, commitment, facts, doneWith }} />
        ) : (
          <p class="notice">{search ? texts.notPossible : texts.nothingAwaits}</p>
        )}
      </div>
    </>
  );
}

interface SelectedActionProps {
  choice: AvailableAction;
  person: string;
  commitment: Commitment;
  facts: Facts;
  doneWith: (title: string) => () => void;
}

function SelectedAction({ choice, person, commitment, facts, doneWith }: SelectedActionProps) {
  const statement = formFor(choice, commitment, facts);
  const [last] = facts.reports;
  if (statement) {
    const place = [commitment.commitmentId, searchOf(choice), statement.about].filter(Boolean).join(' ');
    return (
      <ActionForm
        key={place}
        statement={statement}
        person={person}
        place={place}
        onDone={doneWith(statement.words.done)}
      >
        <ActionContext possible={choice} facts={facts} />
      </ActionForm>
    );
  }
  if (choice.act === 'unchanged' && last)
    return (
      <UnchangedReport
        commitment={commitment}
        last={last}
        hasOpenQuestion={facts.questions.some(({ answers }) => answers.length === 0)}
        onDone={doneWith(workspace.published)}
      />
    );
  if (choice.act === 'retitle')
    return (
      <ChangeShortTitle person={person} commitmentId={commitment.commitmentId} onDone={doneWith(texts.retitle.done)} />
    );
  return (
    <WriteReport
      person={person}
      commitment={commitment}
      draftId={choice.on}
      onDone={doneWith(workspace.published)}
      discarded={doneWith(workspace.discarded)}
    />
  );
}
