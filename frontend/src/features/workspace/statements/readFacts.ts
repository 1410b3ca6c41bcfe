import {
  listAssessments,
  listClosures,
  listDeadlines,
  listGovernmentResponses,
  listProgressReports,
  listQuestions,
} from '../../../api/facts';
import { listCommitmentLinks } from '../../../api/links';
import { listOwnerDecisions } from '../../../api/ownerDecisions';
import { send } from '../session/send';
import { draftsAbout } from './drafts/statementDraftApi';
import { readTitle } from './factApi';
import type { Facts } from './facts';

/** All facts of a request that the user may see. @throws ApiError */
export async function readFacts(commitmentId: string): Promise<Facts> {
  const [
    reports,
    assessments,
    deadlines,
    questions,
    responses,
    closures,
    links,
    ownerDecisions,
    shortTitle,
    statementDrafts,
  ] = await Promise.all([
    send(listProgressReports(commitmentId)),
    send(listAssessments(commitmentId)),
    send(listDeadlines(commitmentId)),
    send(listQuestions(commitmentId)),
    send(listGovernmentResponses(commitmentId)),
    send(listClosures(commitmentId)),
    send(listCommitmentLinks(commitmentId)),
    send(listOwnerDecisions(commitmentId)),
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
    ownerDecisions: ownerDecisions.value.items,
    shortTitle: shortTitle.value,
    statementDrafts,
  };
}
