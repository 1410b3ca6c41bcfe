import { actions } from '#texts/actions';
import { bulk as texts } from '#texts/bulk';
import type { Commitment, Language } from '../../../api/schema.gen';
import { toCommitment } from '../../../navigation/paths';
import { CommitmentHeader } from '../commitments/CommitmentHeader';
import { commitmentName } from '../commitments/commitmentName';
import type { DirectForm } from '../forms/formSchema';
import { ActionForm } from '../statements/ActionForm';
import { handOver, handoverSchema } from '../statements/handover';
import { deadlineForm, questionForm } from '../statements/sharedForms';
import { ask, setDeadline } from './bulkApi';
import { Outcome } from './Outcome';
import { useBulkPublication } from './useBulkPublication';

/** No shared draft: what is typed is kept in the tab until it is published on all requests. */
const NO_DRAFT = { kind: 'question', subjectId: '' } as const;
const FORMS = {
  ask: questionForm(NO_DRAFT),
  setDeadline: deadlineForm(NO_DRAFT, actions.setDeadline),
  handOver: handoverSchema(),
};

/** Publishes on one request. */
const SEND: Record<StatementAct, (commitment: Commitment, body: never, key: string) => Promise<unknown>> = {
  ask: ({ commitmentId }, body, key) => ask(commitmentId, body, key),
  setDeadline: ({ commitmentId }, body, key) => setDeadline(commitmentId, body, key),
  handOver,
};

export type StatementAct = keyof typeof FORMS;

interface Props {
  act: StatementAct;
  userId: string;
  /** The original language of the text, until another is chosen. */
  original: Language;
  commitments: Commitment[];
  onDone: (count: number) => void;
}

/** One question, deadline or handover that the staff publishes on each of several requests. */
export function BulkStatement({ act, userId, original, commitments, onDone }: Props) {
  const publication = useBulkPublication();
  const ids = commitments.map(({ commitmentId }) => commitmentId);
  const byId = new Map(commitments.map((commitment) => [commitment.commitmentId, commitment]));
  const remaining = publication.remaining(ids);
  const form = FORMS[act];
  const statement: DirectForm = {
    ...form,
    words: { ...form.words, submit: texts[act].submit(remaining.length) },
    async send(body, key) {
      // Each request keeps its own key: the API refuses one key for two of them.
      const [first] = await publication.publish(remaining, (id) =>
        SEND[act](byId.get(id) as Commitment, body, `${key} ${id}`),
      );
      if (first) throw first.error;
    },
  };
  return (
    <ActionForm
      statement={statement}
      userId={userId}
      original={original}
      place={`bulk ${act}`}
      onDone={() => onDone(ids.length)}
    >
      <section class="preview">
        <h2>{texts.on(ids.length)}</h2>
        <ul class="inbox">
          {commitments.map((commitment) => (
            <li key={commitment.commitmentId}>
              <h3>
                <a href={toCommitment(commitment.commitmentId)}>{commitmentName(commitment)}</a>
              </h3>
              <Outcome of={publication.outcomes} id={commitment.commitmentId} />
              <CommitmentHeader commitment={commitment} />
              {commitment.closed && <p class="notice">{texts.closed}</p>}
            </li>
          ))}
        </ul>
        {remaining.length < ids.length && <p class="notice">{texts.onlyRemaining(remaining.length)}</p>}
      </section>
    </ActionForm>
  );
}
