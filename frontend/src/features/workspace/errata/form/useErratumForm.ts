import { erratumProposals as texts } from '#texts/erratumProposals';
import { workspace } from '#texts/workspace';
import type { CreateErratumProposal, Language } from '../../../../api/schema.gen';
import { clearResponseCache } from '../../../../api/useQuery';
import { navigate } from '../../../../navigation/history';
import { href } from '../../../../navigation/paths';
import { type FormError, formErrorsOf } from '../../forms/formErrors';
import { type FormValues, hasText } from '../../forms/formSchema';
import { useSubmission } from '../../forms/SubmitButton';
import { useFormDraft } from '../../forms/useFormDraft';
import type { Block } from '../blocks';
import { proposeErratum } from '../erratumApi';

const FIELD_IDS = {
  '/text': 'wordingFr',
  '/text/fr': 'wordingFr',
  '/text/nl': 'wordingNl',
  '/bodyId': 'bodyId',
  '/source/page': 'page',
  '/source/quotation': 'quotation',
  '/reason/fr': 'fr',
  '/reason/nl': 'nl',
  '/originalLanguage': 'originalLanguage',
};
const SOURCE_AND_REASON = { page: '', quotation: '', fr: '', nl: '' };

/** The block was corrected since its text was shown. */
export class ChangedMeanwhile extends Error {}

/** The block to be corrected, its resolution, and the user who proposes the erratum. */
export interface ErratumTarget {
  userId: string;
  /** The original language of the reason, until another is chosen. */
  original: Language;
  resolutionId: string;
  chosen: Block;
}

/** The right content of a block, as the API wants it. */
type Content = Pick<CreateErratumProposal, 'text' | 'bodyId'>;

/**
 * The form of a proposed erratum, kept in the tab until it is sent.
 * @param empty the fields of the content as they are before anything is typed
 */
export function useErratumForm(target: ErratumTarget, empty: FormValues) {
  const { userId, original, resolutionId, chosen } = target;
  const { block } = chosen;
  const initial = { ...empty, ...SOURCE_AND_REASON, originalLanguage: original };
  const draft = useFormDraft(userId, `erratum ${resolutionId} ${block}`, initial);
  const sending = useSubmission();
  const { typed } = draft;

  /**
   * Sends the proposal and opens it.
   * @param errors of the content
   * @param content reads it before it is sent; throws `ChangedMeanwhile`
   */
  async function submit(errors: FormError[], content: () => Promise<Content>) {
    const all = [...errors, ...sourceErrorsOf(typed)];
    if (all.length) return sending.refuse(all);
    await sending.attempt(
      async () => {
        const body = { block, ...(await content()), ...sourceAndReason(typed) };
        const { value } = await proposeErratum(resolutionId, body, draft.key);
        draft.forget();
        clearResponseCache();
        navigate(href({ page: 'erratumProposal', id: value.erratumProposalId }));
      },
      (error) =>
        error instanceof ChangedMeanwhile ? [{ text: texts.changedMeanwhile }] : formErrorsOf(error, FIELD_IDS),
    );
  }
  return {
    ...draft,
    sending,
    submit,
    set: (name: string) => (value: string) => {
      sending.changed(name);
      draft.type({ ...typed, [name]: value });
    },
  };
}

export type ErratumFormState = ReturnType<typeof useErratumForm>;

const LABELS: Record<string, string> = {
  page: texts.page,
  quotation: texts.quotation,
  ...texts.reason,
  originalLanguage: workspace.fields.originalLanguage,
};

function sourceErrorsOf(typed: FormValues): FormError[] {
  const missing = Object.keys(LABELS)
    .filter((name) => !hasText(typed[name]))
    .map((field) => ({ field, text: texts.missing(LABELS[field] ?? '') }));
  const isPage = /^[1-9]\d{0,3}$/.test(typed.page?.trim() ?? '');
  return [...missing, ...(hasText(typed.page) && !isPage ? [{ field: 'page', text: texts.pageInvalid }] : [])];
}

const sourceAndReason = (typed: FormValues): Omit<CreateErratumProposal, 'block'> => ({
  source: { page: Number(typed.page), quotation: typed.quotation?.trim() ?? '' },
  reason: { fr: typed.fr ?? '', nl: typed.nl ?? '' },
  originalLanguage: typed.originalLanguage as Language,
});
