import { bodies as texts } from '#texts/bodies';
import { request } from '../../../api/client';
import type { ListJointCommitmentsData, ListJointCommitmentsResponse } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';

/** Here and not in `api/calls`, which every page loads. */
const listJointCommitments = (bodyId: string) =>
  request<ListJointCommitmentsData, ListJointCommitmentsResponse>('/bodies/{bodyId}/jointCommitments', {
    path: { bodyId },
    query: { pageSize: 200 },
  });

/** Requests that another body owns, and that this one must implement too, for its part. */
export function JointCommitments({ bodyId }: { bodyId: string }) {
  const { value } = useQuery(listJointCommitments(bodyId));
  if (!value?.total) return null;
  return (
    <section>
      <h2>{texts.joint(value.total)}</h2>
      <ul class="ruled-list">
        {value.items.map((c) => (
          <li key={c.commitmentId}>
            <a href={toCommitment(c.commitmentId)}>
              <span class="number">{c.number}</span> {localized(c.shortTitle)}
            </a>{' '}
            <span class="note">
              {c.resolution.documentNumber} · {localized(c.owner.abbreviation)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
