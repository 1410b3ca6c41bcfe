import { admin } from '#texts/admin';
import { userActivity as texts } from '#texts/userActivity';
import type { AccountChangeKind, AccountState } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';

const rolesOf = ({ roles }: AccountState) => roles.map((role) => admin.roles[role]).join(', ');
const bodiesOf = ({ bodies }: AccountState) => bodies.map(({ abbreviation }) => localized(abbreviation)).join(', ');

/** The properties of an account that a change of this kind concerns, as text; undefined if it concerns none of them. */
export function stateOf(kind: AccountChangeKind, state: AccountState): string | undefined {
  switch (kind) {
    case 'renamed':
      return state.name;
    case 'languageChanged':
      return texts.languages[state.language];
    case 'rolesChanged':
      return rolesOf(state) || texts.noValue;
    case 'bodiesChanged':
      return bodiesOf(state) || texts.noValue;
    case 'invited':
    case 'erased':
      return [rolesOf(state), bodiesOf(state)].filter(Boolean).join(' · ') || texts.noValue;
    default:
      return undefined;
  }
}
