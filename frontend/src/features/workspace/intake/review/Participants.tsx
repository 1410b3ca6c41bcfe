import { useState } from 'preact/hooks';
import { codes } from '#texts/codes';
import { intake as texts } from '#texts/intake';
import type { DraftParticipant, DraftRow, ResolutionDraftContent } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import { setParticipants } from '../owners';
import { ParticipantForm } from './ParticipantForm';
import { fieldId } from './rowProps';

interface Props {
  row: DraftRow;
  content: ResolutionDraftContent;
  change: (content: ResolutionDraftContent) => void;
}

/** The organisations that a request names beside its owner, each with its role. */
export function Participants({ row, content, change }: Props) {
  const participants = row.participants ?? [];
  /** The index of the one that is edited; their number for another one. */
  const [edited, setEdited] = useState<number>();
  const add = fieldId('participants');

  function close() {
    setEdited(undefined);
    document.getElementById(add)?.focus();
  }

  function save(at: number, participant: DraftParticipant | undefined, changed = content) {
    const others = participant ? [participant] : [];
    change(setParticipants(changed, row.rowId, participants.toSpliced(at, 1, ...others)));
    close();
  }

  return (
    <fieldset class="participants">
      <legend>{texts.participants}</legend>
      {participants.length > 0 && (
        <ul>
          {participants.map((participant, i) => {
            const name = localized(participant.name);
            return (
              <li key={`${participant.role} ${participant.name.fr} ${participant.bodyId}`}>
                {name} <span class="note">{codes.participantRole[participant.role]}</span>{' '}
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  aria-expanded={edited === i}
                  onClick={() => setEdited(i)}
                >
                  {texts.change} <span class="ds-sr-only">{name}</span>
                </button>
                <button type="button" class="ds-button" data-variant="tertiary" onClick={() => save(i, undefined)}>
                  {texts.takeOut} <span class="ds-sr-only">{name}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button
        type="button"
        id={add}
        class="ds-button"
        data-variant="secondary"
        aria-expanded={edited === participants.length}
        onClick={() => setEdited(participants.length)}
      >
        {texts.addParticipant}
      </button>
      {edited !== undefined && (
        <ParticipantForm
          key={edited}
          participant={participants[edited]}
          content={content}
          change={change}
          save={(participant) => save(edited, participant)}
          cancel={close}
        />
      )}
    </fieldset>
  );
}
