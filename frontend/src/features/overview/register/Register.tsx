import { classificationLabels } from '#texts/classificationLabels';
import { noResults } from '#texts/noResults';
import { register } from '#texts/register';
import { getStatistics } from '../../../api/calls';
import { findResolutions } from '../../../api/register';
import type { PolicyArea } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { say } from '../../../i18n/say';
import { go } from '../../../navigation/history';
import { dayOf, href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { Pagination } from '../../../ui/Pagination';
import { committeeName, committeesOf, policyAreasOf, useResolutions } from '../../../ui/resolutionChoices';
import { useLazy } from '../../../ui/useLazy';
import { ResolutionItem } from './ResolutionItem';
import { Search } from './Search';

const PAGE_SIZE = 20;

/** The resolutions, newest first, with a search. */
export function Register({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  const q = query.get('q')?.trim() ?? '';
  const [owner = '', committee = '', policyArea = ''] = ['owner', 'committee', 'policyArea'].map(
    (name) => query.get(name) ?? '',
  );
  const page = Number(query.get('page')) || 1;
  const day = dayOf(search);
  const counted = useQuery(getStatistics(day));
  const found = useQuery(
    findResolutions({
      ...day,
      ...(q && { q }),
      ...(owner && { owner: [owner] }),
      ...(committee && { committee: [committee] }),
      ...(policyArea && { policyArea: [policyArea as PolicyArea] }),
      page,
      pageSize: PAGE_SIZE,
    }),
  );
  const resolutions = useResolutions();
  const to = (change: Record<string, string>) => {
    const next = new URLSearchParams(location.search);
    next.delete('page');
    for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name);
    return href({ page: 'overview' }, next);
  };
  return (
    <section class="register">
      <div class="section-head">
        <h2>{register.title}</h2>
      </div>
      {counted.value?.firstAdoptedOn && counted.value.lastAdoptedOn && (
        <p>
          {register.adoptedBetween(
            counted.value.totalResolutions,
            counted.value.firstAdoptedOn,
            counted.value.lastAdoptedOn,
          )}
        </p>
      )}
      <Search
        q={q}
        criteria={[
          {
            name: 'owner',
            value: owner,
            choices: (counted.value?.byOwner ?? []).map((group) => ({
              value: group.owner.bodyId,
              label: say(group.owner.abbreviation),
            })),
          },
          {
            name: 'committee',
            value: committeeName(committee, resolutions),
            choices: committeesOf(resolutions),
          },
          {
            name: 'policyArea',
            value: policyArea,
            choices: policyAreasOf(resolutions, classificationLabels.policyArea),
          },
        ]}
        find={(values) => go(to(values), { arrival: 'filter' })}
      />
      <p role="status" class="results">
        {found.value && !found.pending && register.results(found.value.total)}
      </p>
      <AsyncContent of={found}>
        {({ items, total, pageSize }) => (
          <>
            <ul class="ruled-list resolutions">
              {items.map((resolution) => (
                <ResolutionItem
                  key={resolution.resolutionId}
                  resolution={resolution}
                  asOf={day.asOf}
                  today={counted.value?.asOf}
                />
              ))}
            </ul>
            {page > 1 && items.length === 0 && (
              <p class="notice">
                {noResults.pastEnd} <a href={to({})}>{noResults.firstPage}</a>
              </p>
            )}
            {committee && total > 0 && <OfCommittee name={committeeName(committee, resolutions)} />}
            <Pagination page={page} of={Math.ceil(total / pageSize)} to={(number) => to({ page: String(number) })} />
          </>
        )}
      </AsyncContent>
    </section>
  );
}

/** Loaded only if resolutions of a committee are searched. */
function OfCommittee({ name }: { name: string }) {
  const FollowUpLinks = useLazy(() => import('../../../ui/FollowUpLinks').then((code) => code.FollowUpLinks));
  return FollowUpLinks ? <FollowUpLinks scope={{ committee: name }} name={name} /> : null;
}
