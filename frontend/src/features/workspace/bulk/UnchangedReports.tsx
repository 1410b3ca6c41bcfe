import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { bulk as texts } from '#texts/bulk';
import { secondPerson } from '#texts/secondPerson';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Assessment, BodyReference, Commitment, ConfirmableRule, ProgressReport } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { CommitmentHeader } from '../commitments/CommitmentHeader';
import { commitmentName } from '../commitments/commitmentName';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { disputeWarning, FindingInForce } from '../report/FindingInForce';
import { UnchangedPublication } from '../report/unchangedPublication';
import { Outcome } from './Outcome';
import { RepeatedText } from './RepeatedText';
import { type Outcomes, useBulkPublication } from './useBulkPublication';

/** A request that the user chose, with what decides whether it can be repeated. */
export interface Candidate {
  commitment: Commitment;
  /** Published reports, newest first. */
  reports: ProgressReport[];
  /** Newest first; none where Parliament's current assessment confirms the report, or there is none. */
  assessments?: Assessment[];
  /** Reports of the own body that are being written. */
  drafts: ProgressReport[];
  hasOpenQuestion: boolean;
}

type Repeatable = Candidate & { last: ProgressReport };

interface Props {
  candidates: Candidate[];
  /** The body in whose name the user reports on a request; undefined if there is none. */
  bodyOn: (commitment: Commitment) => BodyReference | undefined;
  /** Ids of the bodies for which another officer publishes than the one who changed the draft last. */
  secondPersonBodies?: string[];
  /** Reads a request again, whose report could not be published. */
  reread: (commitmentId: string) => Promise<unknown>;
  /** Called with the numbers of reports that were published, and proposed to a colleague. */
  onDone: (published: number, proposed: number) => void;
}

/** Publishes on each of several requests a report that nothing has changed, after one preview. */
export function UnchangedReports({ candidates, bodyOn, secondPersonBodies = [], reread, onDone }: Props) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [publications] = useState(() => new Map<string, UnchangedPublication>());
  const sending = useSubmission();
  const publication = useBulkPublication();
  const repeatable = candidates.flatMap((one): Repeatable[] => {
    const [last] = one.reports;
    return last && bodyOn(one.commitment) ? [{ ...one, last }] : [];
  });
  const others = candidates.filter(({ commitment }) => repeatable.every((one) => one.commitment !== commitment));
  const ids = repeatable.map(({ commitment }) => commitment.commitmentId).filter((id) => !leftOut.includes(id));
  const remaining = publication.remaining(ids);
  /** The body, if it requires a second person. */
  const secondPersonOf = ({ commitment }: Repeatable) => {
    const body = bodyOn(commitment);
    return body && secondPersonBodies.includes(body.bodyId) ? body : undefined;
  };
  const isShared = repeatable.some(secondPersonOf);

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
        const before = ids.filter((id) => publication.outcomes.get(id) === 'proposed').length;
        let proposed = before;
        const failures = await publication.publish(remaining, async (id) => {
          const one = repeatable.find(({ commitment }) => commitment.commitmentId === id);
          if (!one) return;
          if (!secondPersonOf(one)) return publicationOf(one).publish(confirmed);
          const done = await publicationOf(one).publishOrPropose(confirmed);
          if (done === 'proposed') proposed += 1;
          return done;
        });
        const [first] = failures;
        if (first === undefined) return onDone(ids.length - proposed, proposed);
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
                {bodyOn(commitment) ? texts.noReport : workspace.notYours(localized(commitment.owner.abbreviation))}
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
              proposal={publicationOf(one).proposalIn(one.drafts)}
              secondPerson={secondPersonOf(one)}
              outcomes={publication.outcomes}
              chosen={!leftOut.includes(id)}
              choose={(chosen) => setLeftOut(chosen ? leftOut.filter((other) => other !== id) : [...leftOut, id])}
            />
          );
        })}
      </ul>
      {ids.length > 0 ? (
        <>
          <SubmitButton
            of={sending}
            submit={(isShared ? secondPerson.bulk : texts.unchanged).submit(remaining.length)}
          />
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
  /** The draft in which an officer has proposed the same. */
  proposal: ProgressReport | undefined;
  /** The body, if it requires a second person. */
  secondPerson: BodyReference | undefined;
  outcomes: Outcomes;
  chosen: boolean;
  choose: (chosen: boolean) => void;
}

function Item({
  of: { commitment, last, reports, assessments = [], drafts, hasOpenQuestion },
  sentence,
  proposal,
  secondPerson: body,
  outcomes,
  chosen,
  choose,
}: ItemProps) {
  const id = commitment.commitmentId;
  const whose = !proposal ? 'none' : proposal.savedByCaller ? 'own' : 'ofColleague';
  const warnings = [
    disputeWarning(commitment),
    hasOpenQuestion && actions.unchanged.openQuestion,
    drafts.some((draft) => !body || draft !== proposal) && texts.unchanged.hasDraft,
    body && secondPerson.unchanged[whose](localized(body.abbreviation)),
  ].filter((warning) => typeof warning === 'string');
  return (
    <li>
      <h3>
        <label class="checkbox">
          <input
            type="checkbox"
            checked={chosen}
            disabled={typeof outcomes.get(id) === 'string'}
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
      <FindingInForce commitment={commitment} assessments={assessments} heading="h4" />
      <RepeatedText
        report={reports.find((one) => one.progressReportId === last.unchangedFrom?.progressReportId) ?? last}
        reports={reports}
      />
    </li>
  );
}
