import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { bulk as texts } from '#texts/bulk';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Commitment, ConfirmableRule, ProgressReport } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { CommitmentHeader } from '../commitments/CommitmentHeader';
import { commitmentName } from '../commitments/commitmentName';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { UnchangedPublication } from '../report/unchangedPublication';
import { Outcome } from './Outcome';
import { RepeatedText } from './RepeatedText';
import { type Outcomes, useBulkPublication } from './useBulkPublication';

/** A request that the user chose, with what decides whether it can be repeated. */
export interface Candidate {
  commitment: Commitment;
  /** Published reports, newest first. */
  reports: ProgressReport[];
  /** Whether a report of the own body is being written. */
  hasDraft: boolean;
  hasOpenQuestion: boolean;
}

type Repeatable = Candidate & { last: ProgressReport };

interface Props {
  candidates: Candidate[];
  isOwn: (commitment: Commitment) => boolean;
  /** Reads a request again, whose report could not be published. */
  reread: (commitmentId: string) => Promise<unknown>;
  onDone: (count: number) => void;
}

/** Publishes on each of several requests a report that nothing has changed, after one preview. */
export function UnchangedReports({ candidates, isOwn, reread, onDone }: Props) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [publications] = useState(() => new Map<string, UnchangedPublication>());
  const sending = useSubmission();
  const publication = useBulkPublication();
  const repeatable = candidates.flatMap((one): Repeatable[] => {
    const [last] = one.reports;
    return last && isOwn(one.commitment) ? [{ ...one, last }] : [];
  });
  const others = candidates.filter(({ commitment }) => repeatable.every((one) => one.commitment !== commitment));
  const ids = repeatable.map(({ commitment }) => commitment.commitmentId).filter((id) => !leftOut.includes(id));
  const remaining = publication.remaining(ids);

  /** The same one for each attempt, until the last report is another. */
  function publicationOf({ commitment: { commitmentId }, last }: Repeatable) {
    const known = publications.get(commitmentId);
    if (known?.last.progressReportId === last.progressReportId) return known;
    const made = new UnchangedPublication(commitmentId, last);
    publications.set(commitmentId, made);
    return made;
  }

  async function publish(rules?: ConfirmableRule[]) {
    await sending.attempt(
      async (confirmed) => {
        const failures = await publication.publish(remaining, async (id) => {
          const one = repeatable.find(({ commitment }) => commitment.commitmentId === id);
          if (one) await publicationOf(one).publish(confirmed);
        });
        const [first] = failures;
        if (first === undefined) return onDone(ids.length);
        const outdated = failures.filter(({ error }) => isOutdated(error));
        await Promise.all(outdated.map(({ id }) => reread(id).catch(() => undefined)));
        throw first.error;
      },
      (error) => {
        const [formError] = formErrorsOf(error, {});
        return [{ ...formError, field: 'bulk', text: texts.someFailed(formError?.text ?? '') }];
      },
      rules,
    );
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={publish} />
      <p>{texts.unchanged.intro}</p>
      {others.length > 0 && (
        <section class="notice">
          <h2>{texts.leftOut(others.length)}</h2>
          <ul>
            {others.map(({ commitment }) => (
              <li key={commitment.commitmentId}>
                {commitmentName(commitment)}
                <br />
                {isOwn(commitment) ? texts.noReport : workspace.notYours(localized(commitment.owner.name))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{texts.unchanged.list}</h2>
      <ul class="inbox" id="bulk" tabIndex={-1}>
        {repeatable.map((one) => {
          const id = one.commitment.commitmentId;
          return (
            <Item
              key={id}
              of={one}
              sentence={sentenceOf(publicationOf(one))}
              outcomes={publication.outcomes}
              chosen={!leftOut.includes(id)}
              choose={(chosen) => setLeftOut(chosen ? leftOut.filter((other) => other !== id) : [...leftOut, id])}
            />
          );
        })}
      </ul>
      {ids.length > 0 ? (
        <>
          <SubmitButton of={sending} submit={texts.unchanged.submit(remaining.length)} />
          <p class="small">{workspace.publishHint}</p>
        </>
      ) : (
        <p class="notice">{texts.unchanged.none}</p>
      )}
    </form>
  );
}

const sentenceOf = ({ words: { fr, nl } }: UnchangedPublication) => localized({ fr, nl });

/** Another report, or another draft state, made the API refuse: what the page shows is out of date. */
const isOutdated = (error: unknown) => error instanceof ApiError && error.status === 409;

interface ItemProps {
  of: Repeatable;
  sentence: string;
  outcomes: Outcomes;
  chosen: boolean;
  choose: (chosen: boolean) => void;
}

function Item({
  of: { commitment, last, reports, hasDraft, hasOpenQuestion },
  sentence,
  outcomes,
  chosen,
  choose,
}: ItemProps) {
  const id = commitment.commitmentId;
  const warnings = [
    commitment.assessment === 'disputed' && actions.unchanged.disputed,
    hasOpenQuestion && actions.unchanged.openQuestion,
    hasDraft && texts.unchanged.hasDraft,
  ].filter((warning) => warning !== false);
  return (
    <li>
      <h3>
        <label class="checkbox">
          <input
            type="checkbox"
            checked={chosen}
            disabled={outcomes.get(id) === 'published'}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
          {commitmentName(commitment)}
        </label>
      </h3>
      <Outcome of={outcomes} id={id} />
      <CommitmentHeader commitment={commitment} />
      <p>{sentence}</p>
      {warnings.map((warning) => (
        <p key={warning} class="notice">
          {warning}
        </p>
      ))}
      <RepeatedText
        report={reports.find((one) => one.progressReportId === last.unchangedFrom?.progressReportId) ?? last}
      />
    </li>
  );
}
