import { codes } from '#texts/codes';
import { filters } from '#texts/filters?again';
import { problems } from '#texts/problems';
import type { Issue } from '../api/schema.gen';

/** What the page calls the parameters of which readers choose the value. */
const CHOICES: Record<string, string> = {
  resolution: filters.resolution,
  session: filters.session,
  committee: filters.committee,
  policyArea: filters.policyArea,
  theme: filters.theme,
  owner: filters.owner,
  governmentResponse: filters.governmentResponse,
  implementationStatus: filters.implementationStatus,
  assessment: filters.assessment,
  ...codes.timeliness,
  sort: problems.parameter.sort,
};
const OTHERS: Record<string, string> = problems.parameter;

/** What the API refuses, in the words of the page instead of the names and codes of parameters. */
export function refusedParameter({ in: part, name, value, detail }: Issue): string {
  if (part !== 'query' || !name) return detail;
  const choice = CHOICES[name];
  if (choice) return problems.noChoice(choice, String(value));
  const reason = detail.replace(new RegExp(`^${name}\\s?: `), '');
  return OTHERS[name] && reason !== detail ? problems.refusedValue(OTHERS[name], reason) : detail;
}
