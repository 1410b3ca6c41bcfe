import type { ComponentChildren } from 'preact';
import { common } from '#texts/common';
import type { Resolution, Statistics } from '../../api/schema.gen';
import type { QueryResult } from '../../api/useQuery';
import { dayOf, type Route } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { useLazy } from '../../ui/useLazy';
import { Figures } from './Figures';
import { LazySections } from './LazySections';

interface Props {
  route: Route;
  search: string;
  statistics: QueryResult<Statistics>;
  /** The request for the resolution or resolutions. */
  resolutions: QueryResult<unknown>;
  /** The only resolution that is shown, once it is known. */
  resolution: Resolution | undefined;
  /** Heading and introduction. */
  children: ComponentChildren;
  /** What is shown, below its figures. */
  about?: ComponentChildren;
  /** Content between the figures and the sections below. */
  list?: ComponentChildren;
}

/** Heading, key figures on a day, and what follows from them. */
export function Overview({ route, search, statistics, resolutions, resolution, children, about, list }: Props) {
  const { asOf } = dayOf(search);
  const AsOf = useLazy(() => import('../../ui/AsOf').then((code) => code.AsOf));
  // Rendered once both requests are done or one failed, so that nothing moves while it is read.
  const both = resolutions.value || resolutions.error ? statistics : { ...statistics, value: undefined };
  const refused = statistics.error?.failure === 'refused';
  const otherDay = AsOf && (
    <AsOf
      route={route}
      search={search}
      resolution={resolution?.resolutionId}
      nothing={both.value?.tally.total === 0}
      refused={refused}
    />
  );
  return (
    <>
      {children}
      {refused ? (
        otherDay
      ) : (
        <AsyncContent of={both}>
          {(counted) => (
            <>
              <Figures counted={counted} asOf={asOf} />
              {about}
              <div class="as-of-bar">
                <p role="status">
                  <strong>{common.asOf(counted.asOf)}</strong>
                </p>
                {otherDay}
              </div>
              {list}
              <LazySections counted={counted} search={search} resolution={resolution} />
            </>
          )}
        </AsyncContent>
      )}
      {resolutions.error && !resolution && <AsyncContent of={resolutions}>{() => null}</AsyncContent>}
    </>
  );
}
