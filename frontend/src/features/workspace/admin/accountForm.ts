import { ApiError } from '../../../api/client';
import type { CreateUser, Role, User, UserContent } from '../../../api/schema.gen';
import { type FormError, formErrorsOf } from '../forms/formErrors';

/** Values of the account form. */
export interface AccountValues {
  email: string;
  firstName: string;
  lastName: string;
  language: string;
  roles: Role[];
  bodies: string[];
}

export const EMPTY_VALUES: AccountValues = {
  email: '',
  firstName: '',
  lastName: '',
  language: '',
  roles: [],
  bodies: [],
};
export const NAMES = ['email', 'firstName', 'lastName', 'language', 'roles', 'bodies'] as const;

const FIELD_IDS = Object.fromEntries(NAMES.map((name) => [`/${name}`, name]));

export const nameOf = (user: User) => [user.firstName, user.lastName].filter(Boolean).join(' ') || user.email;

export const valuesOf = (user: User): AccountValues => ({
  email: user.email,
  firstName: user.firstName ?? '',
  lastName: user.lastName ?? '',
  language: user.language,
  roles: user.roles,
  bodies: user.bodies.map(({ bodyId }) => bodyId),
});

type Typed = Exclude<keyof AccountValues, 'roles' | 'bodies'>;

/** The texts that two admins changed differently, with the stored value. */
export type AccountConflicts = Partial<Record<Typed, string>>;

/**
 * Three-way merge of what is typed with what another admin saved since: what only one of them changed takes that value, roles and
 * bodies one by one. Where both changed a text, the typed one stays, and the text is a conflict.
 * @param base what the typed values began with
 */
export function mergedValues(base: AccountValues, mine: AccountValues, theirs: AccountValues) {
  const conflicts: AccountConflicts = {};
  const values: AccountValues = {
    ...mine,
    roles: mergedItems(base.roles, mine.roles, theirs.roles),
    bodies: mergedItems(base.bodies, mine.bodies, theirs.bodies),
  };
  for (const name of ['email', 'firstName', 'lastName', 'language'] as const) {
    if (mine[name] === base[name]) values[name] = theirs[name];
    else if (theirs[name] !== base[name] && theirs[name] !== mine[name].trim()) conflicts[name] = theirs[name];
  }
  return { values, conflicts };
}

/** Their items, with those that were added, without those that were removed. */
const mergedItems = <Item>(base: Item[], mine: Item[], theirs: Item[]): Item[] => [
  ...theirs.filter((one) => mine.includes(one) || !base.includes(one)),
  ...mine.filter((one) => !base.includes(one) && !theirs.includes(one)),
];

/** Selected bodies are ignored when the role is not selected. */
const bodiesOf = ({ roles, bodies }: AccountValues) => (roles.includes('agency') ? bodies : []);

export const userContentOf = (typed: AccountValues, enabled: boolean): UserContent => ({
  ...(typed.firstName && { firstName: typed.firstName.trim() }),
  ...(typed.lastName && { lastName: typed.lastName.trim() }),
  language: typed.language as UserContent['language'],
  roles: typed.roles,
  bodies: bodiesOf(typed),
  enabled,
});

export function newUserOf(typed: AccountValues): CreateUser {
  const { enabled: _, ...content } = userContentOf(typed, true);
  return { ...content, email: typed.email.trim(), firstName: typed.firstName.trim(), lastName: typed.lastName.trim() };
}

const ADDRESS = /^\S+@\S+\.\S+$/;

/** By its shape only: the API validates it further. */
export const isAddress = (typed: string) => ADDRESS.test(typed.trim());

/** Returns all errors at once; the API validates the address beyond its shape. */
export const missingFields = (typed: AccountValues): (keyof AccountValues)[] =>
  NAMES.filter((name) => {
    if (name === 'bodies') return typed.roles.includes('agency') && typed.bodies.length === 0;
    if (name === 'roles') return typed.roles.length === 0;
    return name === 'email' ? !isAddress(typed.email) : !typed[name].trim();
  });

/** The problem "address taken" is an error of the address field. */
export const accountErrorsOf = (error: unknown): FormError[] =>
  formErrorsOf(error, FIELD_IDS).map((formError) =>
    error instanceof ApiError && error.problem?.type.endsWith(':emailInUse')
      ? { ...formError, field: 'email' }
      : formError,
  );
