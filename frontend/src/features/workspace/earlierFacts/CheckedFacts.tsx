import { useRef, useState } from 'preact/hooks';
import { earlierFacts as texts } from '#texts/earlierFacts';
import type { ConfirmableRule, EarlierFactCheck, EarlierFactFault } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { publishEarlierFacts } from './earlierFactsApi';

interface Props {
  file: File;
  check: EarlierFactCheck;
  onPublished: (facts: EarlierFactCheck) => void;
}

/** The facts of a spreadsheet before their publication; all its faults instead, if some of them are errors. */
export function CheckedFacts({ file, check, onPublished }: Props) {
  const errors = check.faults.filter(({ rule }) => !rule);
  return (
    <section aria-labelledby="checked">
      <h2 id="checked" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {errors.length > 0 ? texts.faults(errors.length) : texts.preview(check.facts.length)}
      </h2>
      {errors.length > 0 ? (
        <>
          <p>{texts.nothingStored}</p>
          <FaultList faults={check.faults} />
        </>
      ) : (
        <Preview key={file.name} file={file} check={check} onPublished={onPublished} />
      )}
    </section>
  );
}

const place = ({ row, heading }: EarlierFactFault) =>
  [row !== undefined && texts.row(row), heading && localized(heading)].filter(Boolean).join(', ');

const FaultList = ({ faults }: { faults: EarlierFactFault[] }) => (
  <ul>
    {faults.map((fault) => (
      <li key={`${fault.row} ${fault.column} ${fault.detail.fr}`}>
        {place(fault) && <strong>{texts.at(place(fault))}</strong>} {localized(fault.detail)}
      </li>
    ))}
  </ul>
);

function Preview({ file, check, onPublished }: Props) {
  const [confirmed, setConfirmed] = useState(false);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  const key = useRef(crypto.randomUUID());
  const rules = [...new Set(check.faults.flatMap(({ rule }) => rule ?? []))] as ConfirmableRule[];
  const fail = (errors: FormError[]) => setFailed(({ attempt }) => ({ errors, attempt: attempt + 1 }));

  async function publish() {
    if (sending) return;
    if (rules.length > 0 && !confirmed) return fail([{ field: 'confirm', text: texts.confirmFirst }]);
    setSending(true);
    try {
      const watch = { progress: () => {}, signal: new AbortController().signal };
      onPublished(await publishEarlierFacts(file, rules, key.current, watch));
    } catch (error) {
      fail(formErrorsOf(error, {}));
      setSending(false);
    }
  }

  return (
    <>
      <FormErrors {...failed} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class="scroll" aria-label={texts.table} tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              {Object.values(texts.columns).map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.facts.map((fact) => (
              <tr key={fact.row}>
                <td>{fact.row}</td>
                <td>
                  <a href={toCommitment(fact.commitment.commitmentId)}>{commitmentLabel(fact.commitment)}</a>
                </td>
                <td>{localized(fact.kindLabel)}</td>
                <td>{date(fact.happenedOn)}</td>
                <td>{fact.stateLabel ? localized(fact.stateLabel) : fact.deadline && date(fact.deadline)}</td>
                <td>
                  {[fact.document, fact.publisher, fact.documentLanguages?.join(', ')].filter(Boolean).join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rules.length > 0 && (
        <>
          <p>{texts.implausible}</p>
          <FaultList faults={check.faults} />
          <p>
            <label>
              <input
                id="confirm"
                type="checkbox"
                checked={confirmed}
                onChange={(event) => setConfirmed(event.currentTarget.checked)}
              />{' '}
              {texts.confirm}
            </label>
          </p>
        </>
      )}
      <p>{texts.seen}</p>
      <p>
        <button type="button" class="ds-button" aria-disabled={sending || undefined} onClick={publish}>
          {texts.publish(check.facts.length)}
        </button>
      </p>
    </>
  );
}
