import { sittings as texts } from '#texts/sittings';
import type { CommitmentReference } from '../../../api/schema.gen';
import { CommitmentChoice } from '../forms/CommitmentChoice';
import { toAllCommitments } from '../session/addresses';
import { AgendaItem, UnreadAgendaItem } from './AgendaItem';
import { type Agenda, withAdded, withMoved } from './agenda';

interface Props {
  agenda: Agenda;
  /** The requests on it that need not be read. */
  known: CommitmentReference[];
  /** Whether it cannot be changed. */
  fixed: boolean;
  change: (agenda: Agenda) => void;
}

/** The requests of an agenda, with what puts them in order, and the search for another one. */
export function AgendaFields({ agenda, known, fixed, change }: Props) {
  return (
    <fieldset id="agenda" tabIndex={-1}>
      <legend>{texts.fields.agenda}</legend>
      {agenda.length === 0 && <p>{texts.noRequests}</p>}
      <ol>
        {agenda.map((id, index) => {
          const commitment = known.find(({ commitmentId }) => commitmentId === id);
          const acts = fixed
            ? {}
            : {
                ...(index > 0 && { up: () => change(withMoved(agenda, index, -1)) }),
                ...(index < agenda.length - 1 && { down: () => change(withMoved(agenda, index, 1)) }),
                takeOff: () => change(agenda.filter((other) => other !== id)),
              };
          return (
            <li key={id}>
              {commitment ? <AgendaItem commitment={commitment} {...acts} /> : <UnreadAgendaItem id={id} {...acts} />}
            </li>
          );
        })}
      </ol>
      {!fixed && (
        <>
          <div class="field">
            <label for="add">{texts.add}</label>
            <CommitmentChoice id="add" except={undefined} value="" choose={(id) => change(withAdded(agenda, [id]))} />
          </div>
          <p>
            <a href={toAllCommitments()}>{texts.fromList}</a>
          </p>
        </>
      )}
    </fieldset>
  );
}
