import { useEffect, useState } from 'preact/hooks';
import { acts as texts } from '#texts/acts';
import { chrome } from '#texts/chrome';
import { workspace } from '#texts/workspace';
import type { Commitment } from '../../api/schema.gen';
import { toCommitment } from '../../navigation/paths';
import { Confirmation } from './Confirmation';
import { LoadError } from './forms/LoadError';
import { Menu } from './inbox/Menu';
import { Unchanged } from './report/Unchanged';
import { WriteReport } from './report/WriteReport';
import { ActionContext } from './statements/ActionContext';
import { ActionForm } from './statements/ActionForm';
import { formFor } from './statements/actionForms';
import { type AvailableAction, chosen, searchOf } from './statements/availableActions';
import { type Facts, readFacts } from './statements/facts';
import { Retitle } from './statements/Retitle';

interface Props {
  person: string;
  commitment: Commitment;
  /** What the reader's role allows. */
  allowed: (commitment: Commitment, facts: Facts) => AvailableAction[];
  search: string;
  /** Something was said, of which the request may stand elsewhere now. */
  changed: () => void;
}

/** What can be done about a request, and the form of what was chosen. */
export function Task({ person, commitment, allowed, search, changed }: Props) {
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

  // What was read before stays where it cannot be read again.
  if (!facts)
    return trouble === undefined ? <p class="late">{chrome.loading}</p> : <LoadError trouble={trouble} retry={read} />;
  const possible = allowed(commitment, facts);
  const choice = chosen(possible, search);
  const said = (title: string) => () => {
    setDone(title);
    read();
    changed();
  };
  return (
    <>
      <Menu commitmentId={commitmentId} possible={possible} current={choice} facts={facts} open={() => setDone('')} />
      <div id="act" tabIndex={-1}>
        {done ? (
          <Confirmation title={done} next={toCommitment(commitmentId)} where={workspace.toPublicPage} />
        ) : choice ? (
          <Acting key={searchOf(choice)} {...{ choice, person, commitment, facts, said }} />
        ) : (
          <p class="notice">{search ? texts.notPossible : texts.nothingAwaits}</p>
        )}
      </div>
    </>
  );
}

interface ActingProps {
  choice: AvailableAction;
  person: string;
  commitment: Commitment;
  facts: Facts;
  said: (title: string) => () => void;
}

function Acting({ choice, person, commitment, facts, said }: ActingProps) {
  const statement = formFor(choice, commitment, facts);
  const [last] = facts.reports;
  if (statement) {
    const place = [commitment.commitmentId, searchOf(choice), statement.about].filter(Boolean).join(' ');
    return (
      <ActionForm key={place} statement={statement} person={person} place={place} said={said(statement.words.done)}>
        <ActionContext possible={choice} facts={facts} />
      </ActionForm>
    );
  }
  if (choice.act === 'unchanged' && last)
    return <Unchanged commitment={commitment} last={last} said={said(workspace.published)} />;
  if (choice.act === 'retitle')
    return <Retitle person={person} commitmentId={commitment.commitmentId} said={said(texts.retitle.done)} />;
  return (
    <WriteReport
      person={person}
      commitment={commitment}
      wanted={choice.on}
      said={said(workspace.published)}
      discarded={said(workspace.discarded)}
    />
  );
}
