import { actions as texts } from '#texts/actions';
import { closureReason } from '#texts/closures?again';
import { codes } from '#texts/codes';
import { linkRelation } from '#texts/links?again';
import type {
  Commitment,
  NewAnswer,
  NewAssessment,
  NewClosure,
  NewCommitmentLink,
  NewDeadline,
  NewDeadlineDecision,
  NewGovernmentResponse,
  NewQuestion,
  NewWithdrawal,
} from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { localized } from '../../../i18n/localized';
import { OUTCOMES, RESPONSES } from '../../../ui/codes';
import { type FormSchema, formSchema } from '../forms/formSchema';
import type { Action, AvailableAction } from './availableActions';
import { answer, ask, assess, close, decideDeadline, link, proposeDeadline, recordResponse, withdraw } from './factApi';
import { type Facts, openRequest, withdrawableEvidence } from './facts';
import { type WithdrawableText, withdrawableTexts } from './withdrawableTexts';
import { type WithdrawableKind, withdrawText } from './withdrawals';

/** Actions with a form component of their own. */
type Own = 'report' | 'unchanged' | 'retitle';
const isOwn = (act: Action): act is Own => act === 'report' || act === 'unchanged' || act === 'retitle';

type Make = (about: { commitment: Commitment; commitmentId: string; facts: Facts; on: string }) => FormSchema;

const OUTCOME_WORDS = OUTCOMES.filter((code) => code !== 'notAssessed').map((code): [string, string] => [
  code,
  codes.assessment[code],
]);
const RESPONSE_WORDS = RESPONSES.filter((code) => code !== 'noResponse').map((code): [string, string] => [
  code,
  codes.governmentResponse[code],
]);
const today = () => brusselsDay(new Date().toISOString());

const STATEMENTS: Record<Exclude<Action, Own>, Make> = {
  assess: ({ commitmentId, facts }) => {
    const about = facts.reports[0]?.progressReportId ?? '';
    return formSchema<NewAssessment>({
      words: texts.assess,
      about,
      controls: [{ name: 'outcome', kind: 'choice', words: OUTCOME_WORDS }],
      text: 'reasons',
      seen: () => texts.assess.seen,
      send: (body, key) => assess(commitmentId, { ...body, progressReportId: about }, key),
    });
  },

  decide: ({ facts }) => {
    const about = openRequest(facts)?.deadlineId ?? '';
    return formSchema<NewDeadlineDecision>({
      words: texts.decide,
      about,
      controls: [{ name: 'outcome', kind: 'choice', words: Object.entries(texts.decisions) }],
      text: 'reason',
      seen: () => texts.decide.seen,
      send: (body) => decideDeadline(about, body),
    });
  },

  ask: ({ commitmentId }) =>
    formSchema<NewQuestion>({
      words: texts.ask,
      controls: [
        { name: 'visibility', kind: 'choice', words: Object.entries(texts.visibilities) },
        { name: 'answerExpectedOn', kind: 'date' },
      ],
      text: 'text',
      seen: ({ visibility }) => (visibility === 'internal' ? texts.ask.seenInternally : texts.ask.seen),
      send: (body, key) => ask(commitmentId, body, key),
    }),

  answer: ({ facts, on }) =>
    formSchema<NewAnswer>({
      words: texts.answer,
      controls: [],
      text: 'text',
      seen: () =>
        facts.questions.find(({ questionId }) => questionId === on)?.visibility === 'internal'
          ? texts.answer.seenInternally
          : texts.answer.seen,
      send: (body, key) => answer(on, body, key),
    }),

  setDeadline: ({ commitmentId }) => deadline(commitmentId, texts.setDeadline),
  requestDeadline: ({ commitmentId }) => deadline(commitmentId, texts.requestDeadline),

  respond: ({ commitmentId }) =>
    formSchema<NewGovernmentResponse>({
      words: texts.respond,
      controls: [
        { name: 'response', kind: 'choice', words: RESPONSE_WORDS },
        { name: 'respondedOn', kind: 'date' },
        { name: 'source', kind: 'url', optional: true },
      ],
      text: 'explanation',
      seen: () => texts.respond.seen,
      send: (body, key) => recordResponse(commitmentId, body, key),
    }),

  notCompetent: ({ commitmentId }) =>
    formSchema<NewGovernmentResponse>({
      words: texts.notCompetent,
      controls: [],
      text: 'explanation',
      seen: () => texts.notCompetent.seen,
      send: (body, key) =>
        recordResponse(commitmentId, { ...body, response: 'notCompetent', respondedOn: today() }, key),
    }),

  close: ({ commitmentId }) =>
    formSchema<NewClosure>({
      words: texts.close,
      controls: [{ name: 'reason', kind: 'choice', words: Object.entries(closureReason) }],
      text: 'explanation',
      blames: { evidenceMissing: 'reason' },
      seen: () => texts.close.seen,
      send: (body, key) => close(commitmentId, { ...body, kind: 'closed' }, key),
    }),

  reopen: ({ commitmentId }) =>
    formSchema<NewClosure>({
      words: texts.reopen,
      controls: [],
      text: 'explanation',
      seen: () => texts.reopen.seen,
      send: (body, key) => close(commitmentId, { ...body, kind: 'reopened' }, key),
    }),

  link: ({ commitment, commitmentId }) =>
    formSchema<NewCommitmentLink>({
      words: texts.link,
      controls: [
        { name: 'linkedCommitmentId', kind: 'request', except: commitment.resolution.resolutionId },
        { name: 'relation', kind: 'choice', words: Object.entries(linkRelation) },
      ],
      text: 'reason',
      seen: () => texts.link.seen,
      send: (body, key) => link(commitmentId, { ...body, kind: 'linked' }, key),
    }),

  unlink: ({ commitment, commitmentId }) =>
    formSchema<NewCommitmentLink>({
      words: texts.unlink,
      controls: [
        {
          name: 'linkedCommitmentId',
          kind: 'choice',
          words: (commitment.linkedCommitments ?? []).map(({ relation, commitment: other }): [string, string] => [
            other.commitmentId,
            `${linkRelation[relation]} ${other.citation} ${localized(other.shortTitle)}`,
          ]),
        },
      ],
      text: 'reason',
      seen: () => texts.unlink.seen,
      send: (body, key) => link(commitmentId, { ...body, kind: 'unlinked' }, key),
    }),

  withdraw: ({ facts }) =>
    formSchema<NewWithdrawal & { evidenceItemId: string }>({
      words: texts.withdraw,
      controls: [{ name: 'evidenceItemId', kind: 'choice', words: withdrawableEvidence(facts).map(evidenceOption) }],
      text: 'reason',
      seen: () => texts.withdraw.seen,
      send: ({ evidenceItemId, ...body }) => withdraw(evidenceItemId, body),
    }),

  withdrawText: ({ facts, on }) =>
    formSchema<NewWithdrawal & { text: string }>({
      words: texts.withdrawText,
      controls: [
        {
          name: 'text',
          kind: 'choice',
          words: withdrawableTexts(facts)
            .filter(({ by }) => on === 'parliament' || by === 'body')
            .map(textOption),
        },
      ],
      text: 'reason',
      seen: () => texts.withdrawText.seen,
      send: ({ text, ...body }) => {
        const [kind, id = ''] = text.split('/');
        return withdrawText(kind as WithdrawableKind, id, body);
      },
    }),
};

const deadline = (commitmentId: string, words: FormSchema['words'] & { seen: string }) =>
  formSchema<NewDeadline>({
    words,
    controls: [{ name: 'deadline', kind: 'date' }],
    text: 'reason',
    seen: () => words.seen,
    send: (body, key) => proposeDeadline(commitmentId, body, key),
  });

const evidenceOption = ({ item, report }: ReturnType<typeof withdrawableEvidence>[number]): [string, string] => [
  item.evidenceItemId,
  texts.proof(
    [item.title && localized(item.title), item.publisher].filter(Boolean).join(', '),
    brusselsDay(report.publishedAt ?? ''),
  ),
];

const EXCERPT = 60;

/** Kind and id of the text, and its label with its first words, as several may have the same date. */
const textOption = ({ kind, id, publishedAt, words }: WithdrawableText): [string, string] => {
  const all = localized(words);
  return [
    `${kind}/${id}`,
    texts.textIs(
      texts.texts[kind](brusselsDay(publishedAt)),
      all.length > EXCERPT ? `${all.slice(0, EXCERPT).trimEnd()}…` : all,
    ),
  ];
};

/** The form of an action; undefined if it has a component of its own. */
export function formFor({ act, on }: AvailableAction, commitment: Commitment, facts: Facts): FormSchema | undefined {
  return isOwn(act)
    ? undefined
    : STATEMENTS[act]({ commitment, commitmentId: commitment.commitmentId, facts, on: on ?? '' });
}
