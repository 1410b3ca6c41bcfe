import { useState } from 'preact/hooks';
import { common } from '#texts/common';
import { publicationRules as texts } from '#texts/publicationRules';
import { ApiError } from '../../../api/client';
import type { PublicationRule } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { LoadError } from '../forms/LoadError';
import { useSubmission } from '../forms/SubmitButton';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { listRules, readRule, replaceRule } from './ruleApi';

/** The bodies for which another officer publishes than the one who changed the draft last; each is saved when it is ticked. */
export default function PublicationRules() {
  const { result, error, setResult, retry } = useAuthorizedQuery('', listRules);
  const [done, setDone] = useState('');
  const sending = useSubmission();

  function show(changed: PublicationRule) {
    if (!result) return;
    const items = result.value.items.map((one) => (one.body.bodyId === changed.body.bodyId ? changed : one));
    setResult({ ...result, value: { ...result.value, items } });
  }

  function set({ body: { bodyId, abbreviation }, secondPersonRequired: shown }: PublicationRule) {
    setDone('');
    const name = localized(abbreviation);
    return sending.attempt(
      async () => {
        const current = await readRule(bodyId);
        show(current.value);
        if (current.value.secondPersonRequired === shown) {
          const changed = await replaceRule(bodyId, current.etag, !shown).catch(async (error) => {
            if (isConflict(error)) show((await readRule(bodyId)).value);
            throw error;
          });
          show(changed.value);
        }
        setDone(texts[shown ? 'off' : 'on'](name));
      },
      (error) =>
        isConflict(error) ? [{ field: `rule-${bodyId}`, text: texts.changedMeanwhile(name) }] : formErrorsOf(error, {}),
    );
  }

  return (
    <section aria-labelledby="publication-rules">
      <h2 id="publication-rules">{texts.title}</h2>
      <p>{texts.lede}</p>
      <p>{texts.twoAccounts}</p>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <div role="status">{done && <p class="notice">{done}</p>}</div>
      {error !== undefined && <LoadError error={error} retry={retry} />}
      {!result && error === undefined && <p class="delayed">{common.loading}</p>}
      {result && (
        <fieldset>
          <legend>{texts.bodies}</legend>
          {ordered(result.value.items, ({ body }) => body.name).map((rule) => (
            <p key={rule.body.bodyId} class="checkbox">
              <input
                type="checkbox"
                id={`rule-${rule.body.bodyId}`}
                checked={rule.secondPersonRequired}
                onChange={(event) => {
                  // It shows what is saved.
                  event.currentTarget.checked = rule.secondPersonRequired;
                  set(rule);
                }}
              />
              <label for={`rule-${rule.body.bodyId}`}>{localized(rule.body.name)}</label>
            </p>
          ))}
        </fieldset>
      )}
    </section>
  );
}

const isConflict = (error: unknown) => error instanceof ApiError && error.problem?.status === 412;
