import { text as texts } from '#texts/text';
import { listResolutions } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';

export default function ResolutionsPage() {
  return (
    <>
      <PageHeading title={texts.listTitle} />
      <AsyncContent of={useQuery(listResolutions())}>
        {({ items }) => (
          <ul class="ruled-list">
            {items.map((resolution) => (
              <li key={resolution.resolutionId}>
                <p class="kicker">
                  {resolution.documentNumber} · {texts.adopted(resolution.adoptedOn)} ·{' '}
                  {texts.requestCount(resolution.totalCommitments)}
                </p>
                <a class="official large" href={href({ page: 'resolution', id: resolution.resolutionId })}>
                  {localized(resolution.title)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </AsyncContent>
    </>
  );
}
