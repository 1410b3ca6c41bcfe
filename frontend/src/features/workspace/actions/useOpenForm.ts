import { useRef, useState } from 'preact/hooks';
import type { BodyReference, Commitment } from '../../../api/schema.gen';
import { searchOf } from '../statements/actionAddress';
import type { AvailableAction } from '../statements/availableActions';
import { draftSubject, isShared } from '../statements/drafts/draftSubjects';
import type { Facts } from '../statements/facts';
import { useChoice } from './useChoice';

/** What a form shows. */
interface FormFacts {
  facts: Facts;
  commitment: Commitment;
  body: BodyReference;
}

interface Props extends FormFacts {
  availableActions: AvailableAction[];
  search: string;
  /** Whether the form was left. */
  isDone: boolean;
}

/**
 * The open form. What others publish can make its action impossible, or be about something else than what the user has read: the form then
 * stays as it is, with its messages and what was typed, until the user chooses another.
 */
export function useOpenForm({ availableActions, search, isDone, ...now }: Props) {
  const { choice: available, current } = useChoice(availableActions, search, isDone);
  const [, render] = useState(0);
  const last = useRef<{ search: string; choice: AvailableAction; key: string; shown: FormFacts }>(undefined);
  if (isDone || last.current?.search !== search) last.current = undefined;
  const key = available && keyOf(available, now);
  const gone = last.current !== undefined && last.current.key !== key;
  if (!gone) last.current = !isDone && available && key ? { search, choice: available, key, shown: now } : undefined;
  return {
    /** The action whose form is shown. */
    choice: gone ? last.current?.choice : available,
    /** The available action that it is marked as. */
    current: gone ? undefined : current,
    /** Another key is another form. */
    key: gone ? last.current?.key : key,
    shown: gone && last.current ? last.current.shown : now,
    /** Whether the form can no longer be sent. */
    gone,
    /** Shows the form that the address names, although it is the same address. */
    leave() {
      last.current = undefined;
      render((n) => n + 1);
    },
  };
}

/** Names the action and what its form is about. */
function keyOf(action: AvailableAction, { facts, commitment }: FormFacts): string {
  const { act, on } = action;
  const about = isShared(act)
    ? draftSubject(act, commitment.commitmentId, facts, on).subjectId
    : act === 'unchanged'
      ? facts.reports[0]?.progressReportId
      : '';
  return `${searchOf(action)} ${about}`;
}
