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
