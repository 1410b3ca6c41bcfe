import { classificationLabels } from '#texts/classificationLabels';
import { follow } from '#texts/follow';
import { registerSearch } from '#texts/registerSearch';
import { getBody } from '../api/calls';
import type { PolicyArea } from '../api/schema.gen';
import { useQuery } from '../api/useQuery';
import { localized } from '../i18n/localized';
import { Follow } from './Follow';
import { committeeName, useResolutions } from './resolutionChoices';

const CRITERIA = ['resolution', 'session', 'committee', 'policyArea', 'owner'] as const;

/**
 * Feed, calendar and frame of a resolution, or of the resolutions of a session, committee, policy area or body.
 * @param asked the filters that have a value; words are no filter of feeds
 */
export function FollowFilters({ asked }: { asked: Record<string, string> }) {
  const criteria: Record<string, string> = {};
  for (const name of CRITERIA) if (asked[name]) criteria[name] = asked[name];
  return criteria.owner ? (
    <FollowBody criteria={criteria} owner={criteria.owner} />
  ) : Object.keys(criteria).length > 0 ? (
    <FollowCriteria criteria={criteria} />
  ) : null;
}

function FollowBody({ criteria, owner }: { criteria: Record<string, string>; owner: string }) {
  const body = useQuery(getBody(owner)).value;
  return <FollowCriteria criteria={criteria} body={body ? localized(body.abbreviation) : owner} />;
}

function FollowCriteria({ criteria, body }: { criteria: Record<string, string>; body?: string }) {
  const { resolution, session, committee, policyArea } = criteria;
  const resolutions = useResolutions();
  const names = [
    resolution &&
      follow.resolution(
        resolutions.find(({ resolutionId }) => resolutionId === resolution)?.documentNumber ?? resolution.toUpperCase(),
      ),
    session && `${registerSearch.session} ${session}`,
    committee && committeeName(committee, resolutions),
    policyArea && (classificationLabels.policyArea[policyArea as PolicyArea] ?? policyArea),
    body,
  ];
  return <Follow name={names.filter(Boolean).join(', ')} criteria={criteria} />;
}
