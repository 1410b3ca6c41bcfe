import { actions as texts } from '#texts/actions';
import { linkRelation } from '#texts/links?again';
import type { Commitment, CreateCommitmentLink, CreateWithdrawal } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { reportDay } from '../../../i18n/reportDay';
import { type DirectForm, directForm } from '../forms/formSchema';
import type { Action } from './availableActions';
import type { SharedAction } from './drafts/draftSubjects';
import { link, withdraw } from './factApi';
import { type Facts, withdrawableEvidence } from './facts';
import { optionOf, textOptions } from './textOptions';
import { withdrawableBy } from './withdrawableTexts';
import { type WithdrawableKind, withdrawText } from './withdrawals';

type DirectAction = Exclude<Action, SharedAction | 'enterReport' | 'report' | 'unchanged'>;

export const isDirect = (act: Action): act is DirectAction => act in DIRECT_FORMS;

/**
 * The forms of statements that are sent at one sitting, without a shared draft.
 * @param on the author of what can be withdrawn, as actions name it
 */
export const DIRECT_FORMS: Record<DirectAction, (commitment: Commitment, facts: Facts, on?: string) => DirectForm> = {
  link: (commitment) =>
    directForm<CreateCommitmentLink>({
      words: texts.link,
      controls: [
        { name: 'linkedCommitmentId', kind: 'commitment', except: commitment.resolution.resolutionId },
        { name: 'relation', kind: 'choice', words: Object.entries(linkRelation) },
      ],
      text: 'reason',
      seen: () => texts.link.seen,
      send: (body, key) => link(commitment.commitmentId, { ...body, kind: 'linked' }, key),
    }),

  unlink: (commitment) =>
    directForm<CreateCommitmentLink>({
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
      send: (body, key) => link(commitment.commitmentId, { ...body, kind: 'unlinked' }, key),
    }),

  withdraw: (_, facts, on) =>
    directForm<CreateWithdrawal & { evidenceItemId: string }>({
      words: texts.withdraw,
      controls: [
        { name: 'evidenceItemId', kind: 'choice', words: withdrawableEvidence(facts, on).map(evidenceOption) },
      ],
      text: 'reason',
      seen: () => texts.withdraw.seen,
      send: ({ evidenceItemId, ...body }) => withdraw(evidenceItemId, body),
    }),

  withdrawText: (_, facts, on) =>
    directForm<CreateWithdrawal & { text: string }>({
      words: texts.withdrawText,
      controls: [
        {
          name: 'text',
          kind: 'choice',
          words: textOptions(withdrawableBy(on ?? '', facts)),
        },
      ],
      text: 'reason',
      chosen: ({ text = '' }) => withdrawableBy(on ?? '', facts).find((one) => optionOf(one) === text)?.words,
      seen: () => texts.withdrawText.seen,
      send: ({ text, ...body }) => {
        const [kind, id = ''] = text.split('/');
        return withdrawText(kind as WithdrawableKind, id, body);
      },
    }),
};

const evidenceOption = ({ item, report }: ReturnType<typeof withdrawableEvidence>[number]): [string, string] => [
  item.evidenceItemId,
  texts.evidenceOfReport(
    [item.title && localized(item.title), item.publisher].filter(Boolean).join(', '),
    reportDay(report),
  ),
];
