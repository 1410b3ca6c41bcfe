import type { ComponentChildren } from 'preact';
import { admin as texts } from '#texts/admin';
import { workspace } from '#texts/workspace';
import { listBodies } from '../../../api/calls';
import type { Role } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { Choice, Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import type { AccountValues } from './accountForm';

interface Props {
  typed: AccountValues;
  change: (typed: AccountValues) => void;
  errors: FormError[];
  /** Whether the account is new: the address of an existing one cannot change. */
  isNew?: boolean;
}

const ROLES: Role[] = ['agency', 'staff', 'admin'];

export function UserFields({ typed, change, errors, isNew = false }: Props) {
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const words: ('email' | 'firstName' | 'lastName')[] = isNew
    ? ['email', 'firstName', 'lastName']
    : ['firstName', 'lastName'];
  return (
    <>
      {words.map((name) => (
        <Field
          key={name}
          id={name}
          label={texts.fields[name]}
          {...(name === 'email' && { hint: texts.emailHint })}
          errors={errors}
        >
          {(attributes) => {
            const input = {
              ...attributes,
              class: 'ds-input',
              autocomplete: 'off' as const,
              value: typed[name],
              onInput: (event: { currentTarget: HTMLInputElement }) =>
                change({ ...typed, [name]: event.currentTarget.value }),
            };
            return name === 'email' ? (
              <input {...input} type="email" maxLength={250} />
            ) : (
              <input {...input} maxLength={100} />
            );
          }}
        </Field>
      ))}
      <Field id="language" label={texts.fields.language} errors={errors}>
        {(attributes) => (
          <Choice
            {...attributes}
            words={Object.entries(workspace.languages)}
            value={typed.language}
            choose={(language) => change({ ...typed, language })}
          />
        )}
      </Field>
      <Group id="roles" label={texts.fields.roles} errors={errors}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            id={`role-${role}`}
            label={texts.roles[role]}
            hint={texts.roleHints[role]}
            on={typed.roles.includes(role)}
            toggle={(on) => change({ ...typed, roles: toggled(typed.roles, role, on) })}
          />
        ))}
      </Group>
      {typed.roles.includes('agency') && (
        <Group id="bodies" label={texts.fields.bodies} errors={errors}>
          {ordered(bodies, (body) => body.name).map((body) => (
            <Checkbox
              key={body.bodyId}
              id={`body-${body.bodyId}`}
              label={localized(body.name)}
              on={typed.bodies.includes(body.bodyId)}
              toggle={(on) => change({ ...typed, bodies: toggled(typed.bodies, body.bodyId, on) })}
            />
          ))}
        </Group>
      )}
    </>
  );
}

const toggled = <One,>(all: One[], one: One, on: boolean): One[] => (on ? [...all, one] : all.filter((o) => o !== one));

function Group({
  id,
  label,
  errors,
  children,
}: {
  id: string;
  label: string;
  errors: FormError[];
  children: ComponentChildren;
}) {
  const wrong = errors.filter((formError) => formError.field === id);
  return (
    <fieldset id={id} tabIndex={-1} {...(wrong.length > 0 && { 'aria-describedby': `${id}-error` })}>
      <legend>{label}</legend>
      {wrong.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {wrong.map((formError) => formError.text).join(' ')}
        </p>
      )}
      {children}
    </fieldset>
  );
}

function Checkbox({
  id,
  label,
  hint,
  on,
  toggle,
}: {
  id: string;
  label: string;
  hint?: string;
  on: boolean;
  toggle: (on: boolean) => void;
}) {
  return (
    <p class="checkbox">
      <input
        type="checkbox"
        id={id}
        checked={on}
        onChange={(event) => toggle(event.currentTarget.checked)}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      <label for={id}>{label}</label>
      {hint && (
        <span class="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
