import { href } from '../../../navigation/paths';
import type { AvailableAction } from './availableActions';

export const searchOf = ({ act, on }: AvailableAction): string =>
  new URLSearchParams({ act, ...(on && { on }) }).toString();

/** Address of the form for an action on a request. */
export const toAction = (commitmentId: string, action: AvailableAction) =>
  `${href({ page: 'commitmentActions', id: commitmentId }, searchOf(action))}#act`;
