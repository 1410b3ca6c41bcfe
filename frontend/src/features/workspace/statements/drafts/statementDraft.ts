import type { StatementDraft, StatementDraftContent } from '../../../../api/schema.gen';
import { fieldsOf } from '../../autosave/fields';
import type { FormKind } from '../../autosave/formSaver';
import type { DraftSubject, FormValues } from '../../forms/formSchema';
import { createStatementDraft, readDraft, replaceDraft } from './statementDraftApi';

/** The values that no field shows: the version that a short title replaces, and the assessment that another one replaces. */
const HIDDEN = ['ifMatch', 'replaces'];

/** The content of a draft, from the values of its form. */
export function statementContentOf({
  fr,
  nl,
  originalLanguage,
  ifMatch,
  ...others
}: FormValues): StatementDraftContent {
  const content = {
    text: { ...(fr && { fr }), ...(nl && { nl }) },
    ...(originalLanguage && { originalLanguage }),
    ...(ifMatch && { ifMatch }),
    values: Object.fromEntries(Object.entries(others).filter(([, value]) => value)),
  };
  return content as StatementDraftContent;
}

/** The values of a form with these fields, from the content of a draft. */
export function valuesOf(names: string[], { text, originalLanguage, ifMatch, values }: StatementDraftContent) {
  const all: Record<string, string | undefined> = { ...values, ...text, originalLanguage, ifMatch };
  return Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
}

/**
 * Drafts of one statement.
 * @param initial the values that the form shows before there is a draft, one for each field
 * @param heir the body that is responsible now, if the user's no longer is; left out for statements of Parliament
 */
export function statementDrafts(
  subject: DraftSubject,
  initial: FormValues,
  heir?: () => Promise<string | undefined>,
): FormKind<string, StatementDraft> {
  const names = Object.keys(initial);
  const form = fieldsOf(names, initial);
  return {
    ...form,
    empty: valuesOf(names, {}),
    initial,
    /** Takes the colleague's version of the text that the draft replaces: there is nothing to choose. */
    merge(base, mine, theirs) {
      const { content, conflicts } = form.merge(base, mine, theirs);
      const hidden = conflicts.find(({ field }) => HIDDEN.includes(field));
      return hidden
        ? { content: form.put(content, hidden, hidden.theirs), conflicts: conflicts.filter((one) => one !== hidden) }
        : { content, conflicts };
    },
    idOf: ({ statementDraftId }) => statementDraftId,
    contentOf: ({ content }) => valuesOf(names, content),
    ...(heir && { heir }),
    read: readDraft,
    replace: (id, etag, values) => replaceDraft(id, etag, statementContentOf(values)),
    create: () => createStatementDraft(subject),
  };
}
