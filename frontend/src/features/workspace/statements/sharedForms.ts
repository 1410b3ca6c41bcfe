import { actions as texts } from '#texts/actions';
import { closureReason } from '#texts/closures?again';
import { codes } from '#texts/codes';
import type {
  Commitment,
  CreateAnswer,
  CreateAssessment,
  CreateClosure,
  CreateDeadline,
  CreateDeadlineDecision,
  CreateEarlierDeadline,
  CreateEarlierResponse,
  CreateGovernmentResponse,
  CreateOwnerDecision,
  CreateQuestion,
} from '../../../api/schema.gen';
import { OUTCOMES, RESPONSES } from '../../../ui/codes';
import { type Control, type DraftSubject, type FormTexts, type SharedForm, sharedForm } from '../forms/formSchema';
import type { SharedAction } from './drafts/draftSubjects';
import type { Facts } from './facts';
import { handoverSchema } from './handover';

const OUTCOME_WORDS = OUTCOMES.filter((code) => code !== 'notAssessed').map((code): [string, string] => [
  code,
  codes.assessment[code],
]);
const RESPONSE_WORDS = RESPONSES.filter((code) => code !== 'noResponse').map((code): [string, string] => [
  code,
  codes.governmentResponse[code],
]);

/** The document that shows an earlier fact. */
const DOCUMENT: Control<'document' | 'source'>[] = [
  { name: 'document', kind: 'text' },
  { name: 'source', kind: 'url', optional: true },
];

/** A deadline that the staff sets, or that the owner requests. */
export const deadlineForm = (subject: DraftSubject, words: FormTexts & { seen: string }) =>
  sharedForm<CreateDeadline>({
    words,
    subject,
    controls: [{ name: 'deadline', kind: 'date' }],
    text: 'reason',
    seen: () => words.seen,
  });

/** A question to the owner. */
export const questionForm = (subject: DraftSubject) =>
  sharedForm<CreateQuestion>({
    words: texts.ask,
    subject,
    controls: [
      { name: 'visibility', kind: 'choice', words: Object.entries(texts.visibilities) },
      { name: 'answerExpectedOn', kind: 'date' },
    ],
    text: 'text',
    seen: ({ visibility }) => (visibility === 'internal' ? texts.ask.seenInternally : texts.ask.seen),
  });

/** The forms of statements about a request whose drafts are shared; the short title has a component of its own. */
export const SHARED_FORMS: Record<
  Exclude<SharedAction, 'retitle'>,
  (subject: DraftSubject, facts: Facts, commitment: Commitment) => SharedForm
> = {
  assess: (subject, { assessments }) =>
    sharedForm<CreateAssessment>({
      words: texts.assess,
      subject,
      controls: [{ name: 'outcome', kind: 'choice', words: OUTCOME_WORDS }],
      text: 'reasons',
      // The API refuses to replace an assessment that this page does not show.
      read: {
        replaces:
          assessments.find(({ progressReportId }) => progressReportId === subject.subjectId)?.assessmentId ?? '',
      },
      seen: () => texts.assess.seen,
    }),

  decide: (subject) =>
    sharedForm<CreateDeadlineDecision>({
      words: texts.decide,
      subject,
      controls: [{ name: 'outcome', kind: 'choice', words: Object.entries(texts.decisions) }],
      text: 'reason',
      seen: () => texts.decide.seen,
    }),

  ask: questionForm,

  answer: (subject, { questions }) =>
    sharedForm<CreateAnswer>({
      words: texts.answer,
      subject,
      controls: [],
      text: 'text',
      seen: () =>
        questions.find(({ questionId }) => questionId === subject.subjectId)?.visibility === 'internal'
          ? texts.answer.seenInternally
          : texts.answer.seen,
    }),

  setDeadline: (subject) => deadlineForm(subject, texts.setDeadline),
  requestDeadline: (subject) => deadlineForm(subject, texts.requestDeadline),

  respond: (subject) =>
    sharedForm<CreateGovernmentResponse>({
      words: texts.respond,
      subject,
      controls: [
        { name: 'response', kind: 'choice', words: RESPONSE_WORDS },
        { name: 'respondedOn', kind: 'date' },
        { name: 'source', kind: 'url', optional: true },
      ],
      text: 'explanation',
      seen: () => texts.respond.seen,
    }),

  enterResponse: (subject) =>
    sharedForm<CreateEarlierResponse>({
      words: texts.enterResponse,
      subject,
      controls: [
        { name: 'response', kind: 'choice', words: RESPONSE_WORDS },
        { name: 'respondedOn', kind: 'date' },
        ...DOCUMENT,
      ],
      text: 'explanation',
      seen: () => texts.enterResponse.seen,
    }),

  enterDeadline: (subject) =>
    sharedForm<CreateEarlierDeadline>({
      words: texts.enterDeadline,
      subject,
      controls: [{ name: 'deadline', kind: 'date' }, { name: 'setOn', kind: 'date' }, ...DOCUMENT],
      text: 'reason',
      seen: () => texts.enterDeadline.seen,
    }),

  notCompetent: (subject) =>
    sharedForm<CreateGovernmentResponse>({
      words: texts.notCompetent,
      subject,
      controls: [],
      text: 'explanation',
      seen: () => texts.notCompetent.seen,
    }),

  close: (subject) =>
    sharedForm<CreateClosure>({
      words: texts.close,
      subject,
      controls: [{ name: 'reason', kind: 'choice', words: Object.entries(closureReason) }],
      text: 'explanation',
      fieldsOfProblems: { evidenceMissing: 'reason' },
      seen: () => texts.close.seen,
    }),

  // The API refuses a decision if the request has another owner than this page shows.
  handOver: (subject, _, { owner }) =>
    sharedForm<CreateOwnerDecision>({
      ...handoverSchema(owner.bodyId),
      subject,
      read: { fromBodyId: owner.bodyId },
    }),

  keepOwner: (subject, _, { owner }) =>
    sharedForm<CreateOwnerDecision>({
      words: texts.keepOwner,
      subject,
      controls: [{ name: 'document', kind: 'text', optional: true }],
      text: 'reason',
      read: { fromBodyId: owner.bodyId },
      seen: () => texts.keepOwner.seen,
    }),

  reopen: (subject) =>
    sharedForm<CreateClosure>({
      words: texts.reopen,
      subject,
      controls: [],
      text: 'explanation',
      seen: () => texts.reopen.seen,
    }),
};
