import { codes } from '#texts/codes';
import type { Codes } from '../i18n/fr/codes';

const inOrder = <A extends keyof Codes>(axis: A) => Object.keys(codes[axis]) as (keyof Codes[A])[];

// The codes of each axis in display order, from no statement to the final one: the order of the catalogue.
export const RESPONSES = inOrder('governmentResponse');
export const STATUSES = inOrder('implementationStatus');
export const OUTCOMES = inOrder('assessment');
export const CODES = { governmentResponse: RESPONSES, implementationStatus: STATUSES, assessment: OUTCOMES } as const;
