import { codes } from '#texts/codes';
import { filters } from '#texts/filters?again';
import { problems } from '#texts/problems';
import type { Issue } from '../api/schema.gen';

/** The labels on the page of the parameters whose value readers choose. */
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

/** The message about a refused parameter, in the words of the page instead of the names and codes of parameters. */
export function refusedParameter({ in: part, type, name, value = '', detail }: Issue): string {
  if (part !== 'query' || !name) return detail;
  const choice = CHOICES[name];
  // More values than allowed are one issue, which lists them.
  const several = type.endsWith(':schemaViolation') && value.includes(', ');
  if (choice && !several) return problems.noChoice(choice, value);
  const label = choice ?? OTHERS[name];
  const reason = detail.replace(new RegExp(`^${name}\\s?: `), '');
  return label && reason !== detail ? problems.refusedValue(label, reason) : detail;
}
