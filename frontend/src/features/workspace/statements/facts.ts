import type {
  Assessment,
  BodyReference,
  Closure,
  CommitmentLink,
  Deadline,
  EvidenceItem,
  GovernmentResponseFact,
  OwnerDecision,
  ProgressReport,
  Question,
  ShortTitle,
  StatementDraft,
} from '../../../api/schema.gen';
import { isAnswered } from '../../../ui/published/isAnswered';

/** The facts of a request, newest first, as far as the user may see them. */
export interface Facts {
  /** Published reports only. */
  reports: ProgressReport[];
  drafts: ProgressReport[];
  assessments: Assessment[];
  deadlines: Deadline[];
  questions: Question[];
  /** The Government's responses and the owner's declarations of competence. */
  responses: GovernmentResponseFact[];
  closures: Closure[];
  /** Links to requests of other resolutions. */
  links: CommitmentLink[];
  /** Parliament's decisions on the owner. */
  ownerDecisions: OwnerDecision[];
  shortTitle: ShortTitle | undefined;
  /** Drafts of statements that the user may publish. */
  statementDrafts: StatementDraft[];
}

/** Whether the body that published it withdrew it, and not the staff its text alone. */
const isWithdrawnByBody = ({ withdrawal }: Deadline | GovernmentResponseFact): boolean =>
  withdrawal?.by.kind === 'body';

/** The deadline that the owner requests and Parliament has not decided on; at most one. */
export const openRequest = ({ deadlines }: Facts): Deadline | undefined =>
  deadlines.find((deadline) => deadline.kind === 'request' && !deadline.decision && !isWithdrawnByBody(deadline));

/**
 * Public evidence, each item with its report.
 * @param bodyId only of reports that this body published
 */
export const withdrawableEvidence = (
  { reports }: Facts,
  bodyId?: string,
): { item: EvidenceItem; report: ProgressReport }[] =>
  reports
    .filter(({ body, entered }) => bodyId === undefined || (body.bodyId === bodyId && !entered))
    .flatMap((report) =>
      report.evidenceItems.filter(({ withdrawal }) => !withdrawal).map((item) => ({ item, report })),
    );

/** Questions that Parliament did not withdraw. */
const standing = ({ questions }: Pick<Facts, 'questions'>): Question[] =>
  questions.filter(({ withdrawal }) => !withdrawal);

export const unanswered = (facts: Pick<Facts, 'questions'>): Question[] =>
  standing(facts).filter((question) => !isAnswered(question));

/** Questions with an answer, which can be completed. */
export const answered = (facts: Facts): Question[] => standing(facts).filter(isAnswered);

/** The assessments of a report, and of the one that it repeats; newest first. */
export const assessmentsOf = (report: ProgressReport, { assessments }: Pick<Facts, 'assessments'>): Assessment[] =>
  assessments.filter(({ progressReportId }) =>
    [report.progressReportId, report.unchangedFrom?.progressReportId].includes(progressReportId),
  );

/** Id of the report whose statement this one makes: itself, or the one that it repeats. */
const statementOf = ({ progressReportId, unchangedFrom }: ProgressReport): string =>
  unchangedFrom?.progressReportId ?? progressReportId;

/** The reports that complete this one, newest first: those that add evidence to the same report, and that report itself. */
export const completedBy = (report: ProgressReport, { reports }: Pick<Facts, 'reports'>): ProgressReport[] =>
  reports.filter(
    (other) =>
      other.progressReportId !== report.progressReportId &&
      statementOf(other) === statementOf(report) &&
      (!other.unchangedFrom || other.evidenceItems.length > 0),
  );

/**
 * Whether the last assessment is about what the latest report says. One that does not confirm it is about what was known then:
 * evidence that was added later awaits another one.
 */
export function isAssessed(facts: Facts): boolean {
  const [report] = facts.reports;
  const [last] = facts.assessments;
  if (!report || !last) return false;
  const reports = [report, ...completedBy(report, facts)];
  const isAdded = ({ unchangedFrom, evidenceItems, publishedAt = '' }: ProgressReport) =>
    unchangedFrom && evidenceItems.length > 0 && Date.parse(publishedAt) > Date.parse(last.publishedAt);
  return (
    (last.progressReportId === statementOf(report) ||
      facts.reports.some(
        (one) => one.progressReportId === last.progressReportId && statementOf(one) === statementOf(report),
      )) &&
    (last.outcome === 'confirmed' || !reports.some(isAdded))
  );
}

/**
 * The owner's latest declaration that it is not competent, if the owner did not withdraw it and Parliament has not decided on
 * the owner since.
 */
export function openDeclaration(
  { responses, ownerDecisions }: Facts,
  owner: Pick<BodyReference, 'bodyId'>,
): GovernmentResponseFact | undefined {
  const [decision] = ownerDecisions;
  return responses.find(
    (response) =>
      response.kind === 'declaration' &&
      response.recordedBy.body?.bodyId === owner.bodyId &&
      !isWithdrawnByBody(response) &&
      (!decision || Date.parse(response.publishedAt) > Date.parse(decision.publishedAt)),
  );
}
