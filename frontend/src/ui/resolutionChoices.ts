import { findResolutions } from '../api/register';
import type { PolicyArea, Resolution, ResolutionPage } from '../api/schema.gen';
import { useQuery } from '../api/useQuery';
import { localized } from '../i18n/localized';
import { language } from '../language';

/** The largest page of the API: values that only older resolutions have are not offered as choices. */
const MAX_PAGE_SIZE = 200;

/** The most resolutions that a select offers; among more, one is found by typing. */
export const MAX_IN_SELECT = 30;

/** A value of a filter. */
export interface Choice {
  value: string;
  label: string;
}

/**
 * The resolutions adopted by a day, newest first, and their number; undefined until they are loaded.
 * @param asOf the day; today by default
 */
export const useResolutionPage = (asOf?: string): ResolutionPage | undefined =>
  useQuery(findResolutions({ pageSize: MAX_PAGE_SIZE, ...(asOf && { asOf }) })).value;

/** The resolutions adopted by a day, newest first; none until they are loaded. */
export const useResolutions = (asOf?: string): Resolution[] => useResolutionPage(asOf)?.items ?? [];

/** The sessions of the resolutions, newest first; none if all are of one session, which would restrict nothing. */
export function sessionsOf(resolutions: Resolution[]): Choice[] {
  const sessions = [...new Set(resolutions.map(({ session }) => session))].sort().reverse();
  return sessions.length > 1 ? sessions.map((value) => ({ value, label: value })) : [];
}

/** The committees in charge, by their names in the reader's language, which the API takes too. */
export const committeesOf = (resolutions: Resolution[]): Choice[] =>
  sorted(resolutions.flatMap(({ committee }) => (committee ? [localized(committee)] : [])));

/** The policy areas that the resolutions have. */
export const policyAreasOf = (resolutions: Resolution[], labels: Record<PolicyArea, string>): Choice[] =>
  sorted(
    resolutions.flatMap(({ policyAreas }) => policyAreas ?? []),
    labels,
  );

/** A committee's name in the reader's language: an address may have it in the other one. */
export function committeeName(name: string, resolutions: Resolution[]): string {
  const named = resolutions.find(({ committee }) => committee && Object.values(committee).includes(name));
  return named?.committee ? localized(named.committee) : name;
}

/** The choices with the chosen value, also if it is not among them: a filter in the address is always shown. */
export const withChosen = (choices: Choice[], chosen: string, label = chosen): Choice[] =>
  !chosen || choices.some(({ value }) => value === chosen) ? choices : [{ value: chosen, label }, ...choices];

const sorted = (values: string[], labels: Record<string, string> = {}): Choice[] =>
  [...new Set(values)]
    .map((value) => ({ value, label: labels[value] ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
