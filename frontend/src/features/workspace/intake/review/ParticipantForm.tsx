import { useEffect, useState } from 'preact/hooks';
import { codes } from '#texts/codes';
import { intake as texts } from '#texts/intake';
import type { DraftParticipant, Language, ResolutionDraftContent } from '../../../../api/schema.gen';
import { Field, FormErrors } from '../../forms/Fields';
import type { FormError } from '../../forms/formErrors';
import { openForm } from '../commands';
import { SIDES } from '../rows';
import { BodyField } from './BodyField';
import { fieldId } from './rowProps';

interface Props {
  /** Left out for another one. */
  participant: DraftParticipant | undefined;
  content: ResolutionDraftContent;
  /** Takes the content with a new body, which may become the joint owner. */
  change: (content: ResolutionDraftContent) => void;
  save: (participant: DraftParticipant) => void;
  cancel: () => void;
}

type Role = DraftParticipant['role'];

const ROLE = fieldId('role');
const BODY = fieldId('jointOwner');
const nameId = (language: Language) => fieldId(`participant-${language}`);

/** Role and name of an organisation; a joint owner is a body, of which people report. */
export function ParticipantForm({ participant, content, change, save, cancel }: Props) {
  const [role, setRole] = useState<Role>(participant?.role ?? 'partner');
  const [bodyId, setBodyId] = useState(participant?.bodyId ?? '');
  const [name, setName] = useState(participant?.name ?? { fr: '', nl: '' });
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });

  // The focus moves to the first field, so that typed text goes there and is no command.
  useEffect(() => document.getElementById(ROLE)?.focus(), []);

  function submit() {
    const errors: FormError[] = SIDES.filter((language) => !name[language].trim()).map((language) => ({
      field: nameId(language),
      text: texts.participantNameMissing[language],
    }));
    if (role === 'jointOwner' && !bodyId) errors.unshift({ field: BODY, text: texts.jointOwnerMissing });
    if (errors.length > 0) return setFailed(({ attempt }) => ({ errors, attempt: attempt + 1 }));
    save({
      role,
      name: { fr: name.fr.trim(), nl: name.nl.trim() },
      ...(role === 'jointOwner' && { bodyId }),
    });
  }

  return (
    <form
      {...openForm(cancel)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormErrors {...failed} />
      <Field id={ROLE} label={texts.role} errors={[]}>
        {(attributes) => (
          <select
            {...attributes}
            class="ds-input narrow"
            value={role}
            onChange={(event) => setRole(event.currentTarget.value as Role)}
          >
            {Object.entries(codes.participantRole).map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
      {role === 'jointOwner' && (
        <BodyField
          id={BODY}
          label={texts.jointOwner}
          value={bodyId}
          content={content}
          choose={(body, changed) => {
            if (changed !== content) change(changed);
            setBodyId(body?.bodyId ?? '');
            if (body) setName(body.name);
          }}
        />
      )}
      {SIDES.map((language) => (
        <Field
          key={language}
          id={nameId(language)}
          label={texts.participantName[language]}
          {...(language === 'fr' && { hint: texts.participantHint })}
          errors={failed.errors}
        >
          {(attributes) => (
            <input
              {...attributes}
              class="ds-input"
              lang={language}
              maxLength={500}
              value={name[language]}
              onInput={(event) => setName({ ...name, [language]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <p class="button-row">
        <button type="submit" class="ds-button" data-variant="secondary">
          {participant ? texts.changeParticipant : texts.addThisParticipant}
        </button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick={cancel}>
          {texts.cancelParticipant}
        </button>
      </p>
    </form>
  );
}
