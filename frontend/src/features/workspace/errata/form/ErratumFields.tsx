import type { ComponentChildren } from 'preact';
import { actions } from '#texts/actions';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { BilingualFields } from '../../forms/BilingualFields';
import { Field, FormErrors } from '../../forms/Fields';
import { KeptStatus } from '../../forms/KeptStatus';
import { PublishForm } from '../../forms/PublishForm';
import { SubmitButton } from '../../forms/SubmitButton';
import { type Block, labelOf } from '../blocks';
import type { ErratumFormState } from './useErratumForm';

interface Props {
  form: ErratumFormState;
  block: Block;
  onSubmit: () => void;
  /** The fields of the right content. */
  children: ComponentChildren;
}

/** The form of a proposed erratum: content, place in the source, reason. */
export function ErratumFields({ form, block, onSubmit, children }: Props) {
  const { typed, set, sending, restored } = form;
  const { errors } = sending;
  return (
    <PublishForm onSubmit={onSubmit}>
      <h2>{labelOf(block)}</h2>
      <FormErrors errors={errors} attempt={sending.attempts} />
      {restored && <p class="small">{actions.restored}</p>}
      {children}
      <Field id="page" label={texts.page} errors={errors}>
        {(attributes) => (
          <input
            class="ds-input narrow"
            inputMode="numeric"
            autocomplete="off"
            {...attributes}
            value={typed.page}
            onInput={(event) => set('page')(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field id="quotation" label={texts.quotation} hint={texts.quotationHint} errors={errors}>
        {(attributes) => (
          <textarea
            class="ds-input"
            {...attributes}
            rows={3}
            value={typed.quotation}
            onInput={(event) => set('quotation')(event.currentTarget.value)}
          />
        )}
      </Field>
      <BilingualFields typed={typed} labels={texts.reason} errors={errors} set={set} />
      <p>{texts.seen}</p>
      <KeptStatus form={form} />
      <SubmitButton of={sending} submit={texts.submit} />
    </PublishForm>
  );
}
