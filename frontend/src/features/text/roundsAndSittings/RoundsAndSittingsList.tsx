import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listTitles } from '#texts/listTitles';
import { publishedRounds } from '#texts/publishedRounds';
import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import type { Request } from '../../../api/client';
import { listRounds, listSittings } from '../../../api/roundsAndSittings';
import type { ReportingRound, Sitting } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { toSitting } from '../../../ui/roundsAndSittings/publicAddresses';
import { RoundItem } from '../../../ui/roundsAndSittings/RoundItem';

/** The reporting rounds that were opened, and the sittings that are announced. */
export const RoundsAndSittingsList = () => (
  <>
    <PageHeading title={texts.title} />
    <section aria-labelledby="rounds">
      <h2 id="rounds">{publishedRounds.title}</h2>
      <Pages list={listRounds} none={publishedRounds.none}>
        {(round: ReportingRound) => <RoundItem key={round.reportingRoundId} round={round} />}
      </Pages>
    </section>
    <section aria-labelledby="sittings">
      <h2 id="sittings">{listTitles.sittings}</h2>
      <Pages list={listSittings} none={texts.noSittings}>
        {(sitting: Sitting) => (
          <li key={sitting.sittingId}>
            <a href={toSitting(sitting.sittingId)}>
              {date(sitting.heldOn)} · {localized(sitting.committee)}
            </a>
            <p class="small">{texts.requests(sitting.commitments.length)}</p>
          </li>
        )}
      </Pages>
    </section>
  </>
);

interface Props<Item> {
  list: (page: number) => Request<{ items: Item[]; next?: string | undefined }>;
  /** Shown if there is no item. */
  none: string;
  /** One item, as `<li>` with a key. */
  children: (item: Item) => ComponentChildren;
}

/** A list that shows its first page, and a further one at each press of a button. */
function Pages<Item>(props: Props<Item>) {
  const [pages, setPages] = useState(1);
  return (
    <>
      {Array.from({ length: pages }, (_, index) => (
        <OnePage
          key={index}
          {...props}
          page={index + 1}
          {...(index === pages - 1 && { more: () => setPages(pages + 1) })}
        />
      ))}
    </>
  );
}

function OnePage<Item>({ list, none, children, page, more }: Props<Item> & { page: number; more?: () => void }) {
  return (
    <AsyncContent of={useQuery(list(page))}>
      {({ items, next }) => (
        <>
          {items.length === 0 && page === 1 && <p>{none}</p>}
          <ul class="ruled-list">{items.map(children)}</ul>
          {next && more && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={more}>
              {texts.more}
            </button>
          )}
        </>
      )}
    </AsyncContent>
  );
}
