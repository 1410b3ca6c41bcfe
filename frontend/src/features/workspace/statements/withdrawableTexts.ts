import type { Party, PublicText, Withdrawal } from '../../../api/schema.gen';
import type { Facts } from './facts';
import type { WithdrawableKind } from './withdrawals';

/** A published text that was not withdrawn. */
export interface WithdrawableText {
  kind: WithdrawableKind;
  id: string;
  by: Party['kind'];
  publishedAt: string;
  words: PublicText;
}

type Published = Omit<WithdrawableText, 'words'> & {
  words: PublicText | undefined;
  withdrawal?: Withdrawal | undefined;
};

/** All texts about a request that can be withdrawn, newest first, including the reasons of withdrawals. */
export function withdrawableTexts(facts: Facts): WithdrawableText[] {
  const evidence = facts.reports.flatMap(({ evidenceItems }) => evidenceItems);
  const all = published(facts);
  const withdrawals = [...all, ...evidence].flatMap(({ withdrawal }) => (withdrawal ? [withdrawal] : []));
  const ofWithdrawals = withdrawals.flatMap(({ withdrawal }) => (withdrawal ? [withdrawal] : []));
  const reasons = [...withdrawals, ...ofWithdrawals].map(
    (w): Published => ({
      kind: 'withdrawal',
      id: w.withdrawalId,
      by: w.by.kind,
      publishedAt: w.withdrawnAt,
      words: w.reason,
    }),
  );
  return [...all, ...reasons]
    .flatMap(({ withdrawal: _, words, ...text }) => (words ? [{ ...text, words }] : []))
    .sort((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt));
}

function published({
  reports,
  assessments,
  deadlines,
  questions,
  responses,
  closures,
  links,
  ownerDecisions,
  shortTitle,
}: Facts): Published[] {
  return [
    ...reports.map((r) =>
      text('progressReport', r.progressReportId, 'body', r.publishedAt, r.narrative as PublicText | undefined, r),
    ),
    ...assessments.map((a) => text('assessment', a.assessmentId, 'parliament', a.publishedAt, a.reasons, a)),
    ...responses.map((r) =>
      text('governmentResponse', r.governmentResponseId, r.recordedBy.kind, r.publishedAt, r.explanation, r),
    ),
    ...deadlines.map((d) => text('deadline', d.deadlineId, d.by.kind, d.publishedAt, d.reason, d)),
    ...deadlines.flatMap(({ deadlineId, decision: d }) =>
      d ? [text('deadlineDecision', deadlineId, 'parliament', d.publishedAt, d.reason, d)] : [],
    ),
    ...closures.map((c) => text('closure', c.closureId, 'parliament', c.publishedAt, c.explanation, c)),
    ...links.map((l) => text('commitmentLink', l.commitmentLinkId, 'parliament', l.publishedAt, l.reason, l)),
    ...ownerDecisions.map((d) => text('ownerDecision', d.ownerDecisionId, 'parliament', d.publishedAt, d.reason, d)),
    ...questions.map((q) => text('question', q.questionId, 'parliament', q.publishedAt, q.text, q)),
    ...questions.flatMap(({ answers }) =>
      answers.map((a) => text('answer', a.answerId, 'body', a.publishedAt, a.text, a)),
    ),
    // The first title is part of the resolution's document and cannot be withdrawn.
    ...(shortTitle?.shortTitleId
      ? [
          text(
            'shortTitle',
            shortTitle.shortTitleId,
            'parliament',
            shortTitle.publishedAt,
            shortTitle.title,
            shortTitle,
          ),
        ]
      : []),
  ];
}

const text = (
  kind: WithdrawableKind,
  id: string,
  by: Party['kind'],
  publishedAt: string | undefined,
  words: PublicText | undefined,
  { withdrawal }: { withdrawal?: Withdrawal },
): Published => ({ kind, id, by, publishedAt: publishedAt ?? '', words, withdrawal });
