import { register } from '#texts/register';
import { getStatistics } from '../../../api/calls';
import { findResolutions } from '../../../api/register';
import { useQuery } from '../../../api/useQuery';
import { navigate } from '../../../navigation/history';
import { dayOf, href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { useLazy } from '../../../ui/useLazy';
import type { ListEndProps } from './ListEnd';
import { ResolutionItem } from './ResolutionItem';

const PAGE_SIZE = 20;

/** The parameters of the address that restrict the list; those of the API have the same names. */
const FILTERS = ['q', 'session', 'owner', 'committee', 'policyArea'] as const;
/** The resolutions, newest first, with a search, which is loaded after them. */
export function Register({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  const day = dayOf(search);
  const counted = useQuery(getStatistics(day));
  const asked: Record<string, string> = {
    ...day,
    ...Object.fromEntries(FILTERS.map((name) => [name, query.get(name)?.trim()]).filter(([, value]) => value)),
  };
  const found = useQuery(findResolutions({ ...asked, page: Number(query.get('page')) || 1, pageSize: PAGE_SIZE }));
  const Search = useLazy(() => import('./Search').then((code) => code.Search));
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
      <search>
        {Search && (
          <Search
            chosen={asked}
            owners={counted.value?.byOwner ?? []}
            found={found}
            find={(values) => navigate(to(values), { arrival: 'filter' })}
          />
        )}
      </search>
      <p role="status" class="results">
        {found.value && !found.pending && !found.error && register.results(found.value.total)}
      </p>
      <AsyncContent of={found}>
        {(list) => (
          <>
            <ul class="ruled-list resolutions">
              {list.items.map((resolution) => (
                <ResolutionItem
                  key={resolution.resolutionId}
                  resolution={resolution}
                  asOf={asked.asOf}
                  today={counted.value?.asOf}
                />
              ))}
            </ul>
            {!found.error && <LazyEnd asked={asked} list={list} to={to} />}
          </>
        )}
      </AsyncContent>
    </section>
  );
}

/** Loaded after the resolutions. */
function LazyEnd(props: ListEndProps) {
  const ListEnd = useLazy(() => import('./ListEnd').then((code) => code.ListEnd));
  return ListEnd ? <ListEnd {...props} /> : null;
}
