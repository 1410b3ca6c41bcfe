import {
  listAssessments,
  listClosures,
  listDeadlines,
  listGovernmentResponses,
  listProgressReports,
  listQuestions,
} from '../../../api/facts';
import { listCommitmentLinks } from '../../../api/links';
import type {
  Assessment,
  Closure,
  CommitmentLink,
  Deadline,
  EvidenceItem,
  GovernmentResponseFact,
  ProgressReport,
  Question,
  ShortTitle,
  StatementDraft,
} from '../../../api/schema.gen';
import { send } from '../session/send';
import { draftsAbout } from './drafts/statementDraftApi';
import { readTitle } from './factApi';

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
  shortTitle: ShortTitle | undefined;
  /** Drafts of statements that the user may publish. */
  statementDrafts: StatementDraft[];
}

export async function readFacts(commitmentId: string): Promise<Facts> {
  const [reports, assessments, deadlines, questions, responses, closures, links, shortTitle, statementDrafts] =
    await Promise.all([
      send(listProgressReports(commitmentId)),
      send(listAssessments(commitmentId)),
      send(listDeadlines(commitmentId)),
      send(listQuestions(commitmentId)),
      send(listGovernmentResponses(commitmentId)),
      send(listClosures(commitmentId)),
      send(listCommitmentLinks(commitmentId)),
      readTitle(commitmentId),
      draftsAbout(commitmentId),
    ]);
  return {
    reports: reports.value.items.filter(({ state }) => state === 'published'),
    drafts: reports.value.items.filter(({ state }) => state === 'draft'),
    assessments: assessments.value.items,
    deadlines: deadlines.value.items,
    questions: questions.value.items,
    responses: responses.value.items,
    closures: closures.value.items,
    links: links.value.items,
    shortTitle: shortTitle.value,
    statementDrafts,
  };
}

/** The deadline that the owner requested and Parliament has not decided on; at most one. */
export const openRequest = ({ deadlines }: Facts): Deadline | undefined =>
  deadlines.find(({ kind, decision }) => kind === 'request' && !decision);

/** Public evidence, each item with its report. */
export const withdrawableEvidence = ({ reports }: Facts): { item: EvidenceItem; report: ProgressReport }[] =>
  reports.flatMap((report) =>
    report.evidenceItems.filter(({ withdrawal }) => !withdrawal).map((item) => ({ item, report })),
  );

export const unanswered = ({ questions }: Facts): Question[] => questions.filter(({ answers }) => answers.length === 0);

export const isAssessed = ({ reports, assessments }: Facts): boolean =>
  reports[0] !== undefined && assessments[0]?.progressReportId === reports[0].progressReportId;

/** Whether the owner declared that it is not competent. */
export const hasDeclared = ({ responses }: Facts): boolean => responses.some(({ kind }) => kind === 'declaration');
