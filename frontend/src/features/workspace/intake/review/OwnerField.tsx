import { useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { listBodies } from '../../../../api/calls';
import type { DraftRow, ResolutionDraftContent } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { say } from '../../../../i18n/say';
import { addBody, setOwner } from '../content';
import { fieldId } from './rowProps';

interface Props {
  row: DraftRow;
  content: ResolutionDraftContent;
  change: (content: ResolutionDraftContent) => void;
}

const FIELDS = ['nameFr', 'nameNl', 'abbreviationFr', 'abbreviationNl'] as const;
const EMPTY = { nameFr: '', nameNl: '', abbreviationFr: '', abbreviationNl: '' };

/** An id of letters, digits and hyphens, from the abbreviation. */
export const bodyIdOf = (abbreviation: string): string =>
  abbreviation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

/** The body that must act: a registered one, or one that is registered with the resolution. */
export function OwnerField({ row, content, change }: Props) {
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const [typed, setTyped] = useState<Record<(typeof FIELDS)[number], string>>();
  const id = fieldId('owner');
  const known = [...bodies, ...content.newBodies];

  function add() {
    if (!typed) return;
    const missing = FIELDS.find((field) => !typed[field].trim());
    if (missing) return document.getElementById(`body-${missing}`)?.focus();
    const bodyId = bodyIdOf(typed.abbreviationFr);
    const body = {
      bodyId,
      name: { fr: typed.nameFr.trim(), nl: typed.nameNl.trim() },
      abbreviation: { fr: typed.abbreviationFr.trim(), nl: typed.abbreviationNl.trim() },
    };
    // A registered body of that id is the one that is meant.
    const added = bodies.some((one) => one.bodyId === bodyId) ? content : addBody(content, body);
    change(setOwner(added, row.rowId, bodyId));
    setTyped(undefined);
    document.getElementById(id)?.focus();
  }

  return (
    <div class="field">
      <label for={id}>{texts.owner}</label>
      <select
        class="ds-input short"
        id={id}
        value={row.owner ?? ''}
        onChange={(event) => change(setOwner(content, row.rowId, event.currentTarget.value))}
      >
        <option value="">{texts.ownerNone}</option>
        {known.map((body) => (
          <option key={body.bodyId} value={body.bodyId}>
            {say(body.name)}
          </option>
        ))}
      </select>{' '}
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-expanded={typed !== undefined}
        onClick={() => setTyped(typed ? undefined : EMPTY)}
      >
        {texts.newBody}
      </button>
      {typed && (
        <fieldset>
          <legend>{texts.newBody}</legend>
          {FIELDS.map((field) => (
            <div key={field} class="field">
              <label for={`body-${field}`}>{texts.bodyFields[field]}</label>
              <input
                class="ds-input"
                id={`body-${field}`}
                required
                value={typed[field]}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
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
