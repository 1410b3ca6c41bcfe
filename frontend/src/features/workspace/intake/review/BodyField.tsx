import { useEffect, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { listBodies } from '../../../../api/calls';
import type { AddedBody, ResolutionDraftContent } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { bodyLabel } from '../../../../i18n/bodyLabel';
import { ordered } from '../../../../i18n/ordered';
import { openForm } from '../commands';
import { addBody } from '../content';

interface Props {
  id: string;
  label: string;
  /** The bodyId; empty for none. */
  value: string;
  content: ResolutionDraftContent;
  /** Takes the body that was chosen, undefined for none; and the content, to which a new body is added. */
  choose: (body: AddedBody | undefined, content: ResolutionDraftContent) => void;
}

const FIELDS = ['nameFr', 'nameNl', 'abbreviationFr', 'abbreviationNl'] as const;
const EMPTY = { nameFr: '', nameNl: '', abbreviationFr: '', abbreviationNl: '' };
const MAX_ID_LENGTH = 60;

/** An id of letters and digits, with single hyphens and points between them, from the abbreviation. */
export const bodyIdOf = (abbreviation: string): string =>
  abbreviation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[.-]{2,}/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^[-.]+|[-.]+$/g, '');

/** A choice among the registered bodies and those that are registered with the resolution, of which one can be added. */
export function BodyField({ id, label, value, content, choose }: Props) {
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const [typed, setTyped] = useState<Record<(typeof FIELDS)[number], string>>();
  const isOpen = typed !== undefined;
  // The focus moves to the first field, so that typed text goes there and is no command.
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${FIELDS[0]}`)?.focus();
  }, [isOpen]);
  const known: AddedBody[] = [
    ...bodies,
    ...content.newBodies.filter(({ bodyId }) => !bodies.some((body) => body.bodyId === bodyId)),
  ];

  function add() {
    if (!typed) return;
    const bodyId = bodyIdOf(typed.abbreviationFr);
    const missing = FIELDS.find((field) => !typed[field].trim()) ?? (bodyId ? undefined : ('abbreviationFr' as const));
    if (missing) return document.getElementById(`${id}-${missing}`)?.focus();
    // A registered body of that id is the one that is meant.
    const registered = bodies.find((one) => one.bodyId === bodyId);
    const body = registered ?? {
      bodyId,
      name: { fr: typed.nameFr.trim(), nl: typed.nameNl.trim() },
      abbreviation: { fr: typed.abbreviationFr.trim(), nl: typed.abbreviationNl.trim() },
    };
    choose(body, registered ? content : addBody(content, body));
    close();
  }

  function close() {
    setTyped(undefined);
    document.getElementById(id)?.focus();
  }

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="ds-input narrow"
        id={id}
        value={value}
        onChange={({ currentTarget }) =>
          choose(
            known.find(({ bodyId }) => bodyId === currentTarget.value),
            content,
          )
        }
      >
        <option value="">{texts.ownerNone}</option>
        {ordered(known, (body) => body.abbreviation).map((body) => (
          <option key={body.bodyId} value={body.bodyId}>
            {bodyLabel(body)}
          </option>
        ))}
      </select>{' '}
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-expanded={isOpen}
        onClick={() => setTyped(typed ? undefined : EMPTY)}
      >
        {texts.newBody}
      </button>
      {typed && (
        <fieldset {...openForm(close)}>
          <legend>{texts.newBody}</legend>
          {FIELDS.map((field) => (
            <div key={field} class="field">
              <label for={`${id}-${field}`}>{texts.bodyFields[field]}</label>
              <input
                class="ds-input"
                id={`${id}-${field}`}
                required
                value={typed[field]}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing) return;
                  event.preventDefault();
                  add();
                }}
              />
            </div>
          ))}
          <button type="button" class="ds-button" data-variant="secondary" onClick={add}>
            {texts.addBody}
          </button>
        </fieldset>
      )}
    </div>
  );
}
