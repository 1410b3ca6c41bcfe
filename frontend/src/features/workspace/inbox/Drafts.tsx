import { inbox } from '#texts/inbox';
import { statementDrafts as texts } from '#texts/statementDrafts';
import type { AwaitingItem, BodyReference, StatementDraftState, StatementDraftSummary } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { toForeword } from '../session/addresses';
import { toRoundForeword } from '../session/roundAddresses';
import { toAction } from '../statements/actionAddress';
import { actionOnDraft } from '../statements/drafts/draftSubjects';
import { savedBy } from '../statements/drafts/savedBy';
import { draftAction, type ReportDraft } from './inboxSections';
import { questionName } from './questionName';
import { useDraftEditors } from './useDraftEditors';

/** The most drafts of each kind that the API lists. */
const MAX_LISTED = 20;
const STATES: StatementDraftState[] = ['toTranslate', 'readyToPublish', 'started', 'cannotBePublished'];

interface Draft {
  id: string;
  state: StatementDraftState;
  /** Address of its form. */
  form: string;
  subject: string;
  kind: string;
  /** The question that it answers. */
  question?: string | undefined;
  saved: string;
  /** The body whose draft it is. */
  body?: string | undefined;
  /** Who may publish it, if the body publishes by two persons. */
  proposed?: string | undefined;
}

interface Props {
  /** Drafts of reports. */
  reports: ReportDraft[];
  /** Drafts of other statements that the user may publish. */
  statements: StatementDraftSummary[];
  /** Ids of the user's bodies that publish by two persons. */
  secondPersonBodies?: string[];
  /** Whether the body is named whose draft it is: the user has several. */
  namesBodies?: boolean;
}

/** The drafts that the user may publish, by their state; each links to its form. */
export function Drafts({ reports, statements, secondPersonBodies = [], namesBodies = false }: Props) {
  const isByTwo = (body?: BodyReference) => body !== undefined && secondPersonBodies.includes(body.bodyId);
  const nameOf = (body?: BodyReference) => (namesBodies && body ? localized(body.abbreviation) : undefined);
  const editors = useDraftEditors([
    ...reports.map(({ fact, saved }) => ({ id: fact?.factId ?? '', save: saved })),
    ...statements.map(({ statementDraftId, saved }) => ({ id: statementDraftId, save: saved })),
  ]);
  const drafts = [
    ...reports.map((one) => ({
      ...ofReport(one, editors),
      body: nameOf(one.body),
      proposed: isByTwo(one.body) ? proposedBy(one.draftState, one.saved) : undefined,
    })),
    ...statements.map((one) => ({
      ...ofStatement(one, editors),
      body: nameOf(one.body),
      proposed: isByTwo(one.body) ? proposedBy(one.state, one.saved) : undefined,
    })),
  ];
  return (
    <>
      {STATES.map((state) => {
        const some = drafts.filter((draft) => draft.state === state);
        return some.length > 0 && <Section key={state} title={texts.sections[state]} drafts={some} />;
      })}
    </>
  );
}

const Section = ({ title, drafts }: { title: string; drafts: Draft[] }) => (
  <section>
    <h2>
      {title} <span class="note">({drafts.length})</span>
    </h2>
    <ul class="inbox">
      {drafts.map(({ id, form, subject, kind, question, saved, body, proposed }) => (
        <li key={id}>
          <h3>
            <span class="ds-sr-only">{inbox.leadsTo.drafts} </span>
            <a href={form}>{subject}</a>
          </h3>
          <p class="status-line small">
            <span>{kind}</span>
            {body && <span>{body}</span>}
            <span>{saved}</span>
            {proposed && <strong>{proposed}</strong>}
          </p>
          {question && <p class="small">{question}</p>}
        </li>
      ))}
    </ul>
    {drafts.length >= MAX_LISTED && <p class="small">{texts.newest}</p>}
  </section>
);

/** A complete draft is proposed by its last editor. */
const proposedBy = (state?: StatementDraftState, saved?: { byCaller: boolean }) =>
  state === 'readyToPublish' && saved ? texts.proposed[saved.byCaller ? 'you' : 'other'] : undefined;

const ofReport = (
  { role, commitment, datedOn, fact, draftState, saved }: ReportDraft,
  editors: Map<string, string>,
): Draft => ({
  id: fact?.factId ?? '',
  state: draftState ?? 'started',
  form: toAction(commitment.commitmentId, draftAction(role, fact?.factId)),
  subject: subjectOf(commitment),
  kind: texts.report,
  saved: saved ? savedBy(saved, editors.get(fact?.factId ?? '')) : inbox.dated.drafts(datedOn),
});

function ofStatement(draft: StatementDraftSummary, editors: Map<string, string>): Draft {
  const {
    statementDraftId: id,
    state,
    kind,
    subjectId,
    commitment,
    resolution,
    reportingRound,
    question,
    saved,
  } = draft;
  const action = actionOnDraft(draft);
  return {
    id,
    state,
    form:
      action && commitment
        ? toAction(commitment.commitmentId, action)
        : (reportingRound ? toRoundForeword : toForeword)(subjectId),
    subject: commitment
      ? subjectOf(commitment)
      : reportingRound
        ? localized(reportingRound.title)
        : (resolution?.documentNumber ?? ''),
    kind: texts.kinds[kind],
    question: question && questionName(question),
    saved: savedBy(saved, editors.get(id)),
  };
}

const subjectOf = (commitment: AwaitingItem['commitment']): string =>
  `${commitmentLabel(commitment)} ${localized(commitment.shortTitle)}`;
