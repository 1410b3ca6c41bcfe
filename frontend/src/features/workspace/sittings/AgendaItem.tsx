import { sittings as texts } from '#texts/sittings';
import { getCommitment } from '../../../api/calls';
import type { CommitmentReference } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';

/** Actions on a request of the agenda. */
interface AgendaActions {
  up?: () => void;
  down?: () => void;
  takeOff?: () => void;
}

/** A request that was put on the agenda and has to be read first. */
export function UnreadAgendaItem({ id, ...acts }: { id: string } & AgendaActions) {
  const read = useQuery(getCommitment(id));
  return <AsyncContent of={read}>{(commitment) => <AgendaItem commitment={commitment} {...acts} />}</AsyncContent>;
}

interface Props extends AgendaActions {
  commitment: Pick<CommitmentReference, 'commitmentId' | 'citation' | 'shortTitle'>;
}

/** A request on the agenda, with the buttons that move it or take it off. */
export function AgendaItem({ commitment: { commitmentId, citation, shortTitle }, up, down, takeOff }: Props) {
  const name = `${citation} ${localized(shortTitle)}`;
  const button = (label: string, act: (() => void) | undefined) =>
    act && (
      <button type="button" class="ds-button" data-variant="tertiary" onClick={act}>
        {label} <span class="ds-sr-only">{name}</span>
      </button>
    );
  return (
    <>
      <a href={href({ page: 'commitmentActions', id: commitmentId })}>{name}</a>
      {takeOff && (
        <p class="button-row">
          {button(texts.up, up)}
          {button(texts.down, down)}
          {button(texts.takeOff, takeOff)}
        </p>
      )}
    </>
  );
}
