import { common } from '#texts/common';
import { publications as texts } from '#texts/publications';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';

/** All public events of the register by month, newest first, with filters in the address. */
export default function PublicationsPage({ search }: { search: string }) {
  // Not a part of this file: what it shares with other pages would be loaded by every page.
  const Publications = useLazy(() => import('./Publications').then((code) => code.Publications));
  return (
    <>
      <PageHeading title={texts.title} description={texts.lede} />
      <p class="lede">{texts.lede}</p>
      {Publications ? <Publications search={search} /> : <p class="delayed">{common.loading}</p>}
    </>
  );
}
