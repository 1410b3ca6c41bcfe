import { actions } from '#texts/actions';
import { statementDrafts as texts } from '#texts/statementDrafts';
import type { Commitment, StatementKind } from '../../../../api/schema.gen';
import { isFormer, type UnsavedDraft, UnsavedDrafts } from '../../autosave/unsavedDrafts';
import type { DraftSubject, FormSchema, FormValues } from '../../forms/formSchema';
import { unsaved } from '../../session/unsaved';
import { searchOf } from '../actionAddress';
import { ACTIONS, type Action, type AvailableAction } from '../availableActions';
import { DIRECT_FORMS, isDirect } from '../directForms';
import type { Facts } from '../facts';
import { SHARED_FORMS } from '../sharedForms';
import { actionOnDraft, isOf, isShared } from './draftSubjects';

/** Text that was typed in a form, was not saved or sent, and that no form takes up again. */
export interface KeptText {
  key: string;
  title: string;
  /** The form with the labels of the values; undefined for texts without other fields. */
  form: Pick<FormSchema, 'words' | 'controls'> | undefined;
  values: FormValues;
  forget: () => void;
}

/** A form that takes up what is kept, with the facts that it shows. */
export interface ShownAction {
  action: AvailableAction;
  facts: Facts;
}

/** The form of a shared draft; undefined for those without fields besides their text. */
export function formOf(subject: DraftSubject, facts: Facts, commitment: Commitment) {
  const act = actionOnDraft(subject)?.act;
  return act && isShared(act) && act !== 'retitle' ? SHARED_FORMS[act](subject, facts, commitment) : undefined;
}

/**
 * The texts about a request that are kept in the tab, and that none of these forms takes up.
 * @param shown the available actions, and the one whose form is open
 */
export function keptTexts(userId: string, commitment: Commitment, facts: Facts, shown: ShownAction[]): KeptText[] {
  const { commitmentId } = commitment;
  const subjects = [
    commitmentId,
    ...facts.questions.map(({ questionId }) => questionId),
    ...facts.reports.map(({ progressReportId }) => progressReportId),
    ...facts.deadlines.map(({ deadlineId }) => deadlineId),
  ];

  /** @param drafts the drafts that the form at this place continues; undefined: there is no such form */
  function ofDrafts(
    place: string,
    what: unknown,
    drafts: string[] | undefined,
    about: Pick<KeptText, 'title' | 'form'>,
  ) {
    const entries = Object.entries(what as Record<string, UnsavedDraft<FormValues>>);
    const left = drafts ? entries.filter(([, one]) => drafts.length > 0 && isFormer(one, drafts)) : entries;
    return left.map(([slot, { id, content }]) => ({
      ...about,
      key: `${place} ${slot}`,
      values: content,
      forget: () => new UnsavedDrafts(userId, place).forget(id),
    }));
  }

  function ofStatement(place: string, what: unknown, subject: DraftSubject): KeptText[] {
    const drafts = facts.statementDrafts.filter(
      ({ kind, subjectId }) => kind === subject.kind && subjectId === subject.subjectId,
    );
    const isShown = shown.some((one) => isOf(subject, one.action, commitmentId, one.facts));
    return ofDrafts(place, what, isShown ? drafts.map(({ statementDraftId }) => statementDraftId) : undefined, {
      title: texts.kinds[subject.kind],
      form: formOf(subject, facts, commitment),
    });
  }

  function ofReport(place: string, what: unknown, entered: boolean): KeptText[] {
    const drafts = facts.drafts.filter((one) => (one.entered ?? false) === entered);
    const isShown = shown.some(({ action: { act } }) => act === (entered ? 'enterReport' : 'report'));
    return ofDrafts(place, what, isShown ? drafts.map(({ progressReportId }) => progressReportId) : undefined, {
      title: texts.report,
      form: undefined,
    });
  }

  function ofDirectForm(place: string, what: unknown, search: string): KeptText[] {
    const act = ACTIONS.find((one) => one === new URLSearchParams(search).get('act'));
    if (!act || !isDirect(act) || shown.some(({ action }) => searchOf(action) === search)) return [];
    const on = new URLSearchParams(search).get('on') ?? undefined;
    return [
      {
        key: place,
        title: actions[act as Exclude<Action, 'report'>].title,
        form: DIRECT_FORMS[act](commitment, facts, on),
        values: (what as { typed: FormValues }).typed,
        forget: () => unsaved.forget(userId, place),
      },
    ];
  }

  return unsaved.of(userId).flatMap(([place, what]) => {
    const [first = '', second = '', third = ''] = place.split(' ');
    if (place.endsWith(' unreadable')) return [];
    if (first === 'statement' && subjects.includes(third))
      return ofStatement(place, what, { kind: second as StatementKind, subjectId: third });
    if (first !== commitmentId) return [];
    if (place === `${commitmentId} report draft`) return ofReport(place, what, false);
    if (place === `${commitmentId} earlier report draft`) return ofReport(place, what, true);
    return second.startsWith('act=') ? ofDirectForm(place, what, second) : [];
  });
}
