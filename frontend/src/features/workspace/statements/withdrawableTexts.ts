import { withdrawals as texts } from '#texts/withdrawals';
import type { Party, PublicText, Withdrawal } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { type Facts, openDeclaration, openRequest } from './facts';
import type { WithdrawableKind } from './withdrawals';

/** A published text that was not withdrawn. */
export interface WithdrawableText {
  kind: WithdrawableKind;
  id: string;
  /** Id of the body that published it, or `parliament`. */
  by: string;
  publishedAt: string;
  /** The day of which it is: that on which it was published, or on which a body made a report that staff entered later. */
  day: string;
  words: PublicText;
}

type Published = Omit<WithdrawableText, 'words' | 'day'> & {
  /** The day of a report that staff entered. */
  reportedOn?: string | undefined;
  words: PublicText | undefined;
  withdrawal?: Withdrawal | undefined;
};

const PARLIAMENT = 'parliament';

const authorOf = ({ kind, body }: Party): string => (kind === 'body' && body ? body.bodyId : PARLIAMENT);

/**
 * The texts that an author can withdraw: staff any text, a body those that it published, and its request or declaration that awaits a
 * decision although Parliament has withdrawn the text.
 * @param author `parliament`, or the body's id
 */
export const withdrawableBy = (author: string, facts: Facts): WithdrawableText[] =>
  author === PARLIAMENT
    ? withdrawableTexts(facts)
    : [...withoutText(author, facts), ...withdrawableTexts(facts).filter(({ by }) => by === author)];

/** The open request and declaration of a body whose texts Parliament has withdrawn. */
function withoutText(bodyId: string, facts: Facts): WithdrawableText[] {
  const request = openRequest(facts);
  const declaration = openDeclaration(facts, { bodyId });
  return [
    ...(request
      ? [text('deadline', request.deadlineId, authorOf(request.by), request.publishedAt, request.reason, request)]
      : []),
    ...(declaration
      ? [
          text(
            'governmentResponse',
            declaration.governmentResponseId,
            bodyId,
            declaration.publishedAt,
            declaration.explanation,
            declaration,
          ),
        ]
      : []),
  ].flatMap(({ words, withdrawal, ...rest }) =>
    !words && withdrawal && rest.by === bodyId
      ? [{ ...rest, words: texts.removedByParliament, day: brusselsDay(rest.publishedAt) }]
      : [],
  );
}

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
      by: authorOf(w.by),
      publishedAt: w.withdrawnAt,
      words: w.reason,
    }),
  );
  return [...all, ...reasons]
    .flatMap(({ withdrawal: _, words, reportedOn, ...text }) =>
      words ? [{ ...text, words, day: reportedOn ?? brusselsDay(text.publishedAt) }] : [],
    )
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
    ...reports.map((r) => ({
      ...text(
        'progressReport',
        r.progressReportId,
        r.entered ? PARLIAMENT : r.body.bodyId,
        r.publishedAt,
        r.narrative as PublicText | undefined,
        r,
      ),
      reportedOn: r.reportedOn,
    })),
    ...assessments.map((a) => text('assessment', a.assessmentId, PARLIAMENT, a.publishedAt, a.reasons, a)),
    ...responses.map((r) =>
      text('governmentResponse', r.governmentResponseId, authorOf(r.recordedBy), r.publishedAt, r.explanation, r),
    ),
    ...deadlines.map((d) => text('deadline', d.deadlineId, authorOf(d.by), d.publishedAt, d.reason, d)),
    ...deadlines.flatMap(({ deadlineId, decision: d }) =>
      d ? [text('deadlineDecision', deadlineId, PARLIAMENT, d.publishedAt, d.reason, d)] : [],
    ),
    ...closures.map((c) => text('closure', c.closureId, PARLIAMENT, c.publishedAt, c.explanation, c)),
    ...links.map((l) => text('commitmentLink', l.commitmentLinkId, PARLIAMENT, l.publishedAt, l.reason, l)),
    ...ownerDecisions.map((d) => text('ownerDecision', d.ownerDecisionId, PARLIAMENT, d.publishedAt, d.reason, d)),
    ...questions.map((q) => text('question', q.questionId, PARLIAMENT, q.publishedAt, q.text, q)),
    ...questions.flatMap(({ answers }) =>
      answers.map((a) => text('answer', a.answerId, a.body.bodyId, a.publishedAt, a.text, a)),
    ),
    // The first title is part of the resolution's document and cannot be withdrawn.
    ...(shortTitle?.shortTitleId
      ? [text('shortTitle', shortTitle.shortTitleId, PARLIAMENT, shortTitle.publishedAt, shortTitle.title, shortTitle)]
      : []),
  ];
}

const text = (
  kind: WithdrawableKind,
  id: string,
  by: string,
  publishedAt: string | undefined,
  words: PublicText | undefined,
  { withdrawal }: { withdrawal?: Withdrawal },
): Published => ({ kind, id, by, publishedAt: publishedAt ?? '', words, withdrawal });
