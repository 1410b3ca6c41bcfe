import type { ComponentChildren } from 'preact';
import { verification as texts } from '#texts/verification';
import type { Verification } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { getVerification } from '../../api/verification';
import { localized } from '../../i18n/localized';
import { toCommitment, toCommitments } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { useLazy } from '../../ui/useLazy';
import { HeadComparison } from './HeadComparison';

/** What readers need to verify that nothing was changed: the last result, the head of the register, and the journal of a request. */
export default function VerificationPage({ search }: PageProps) {
  const commitmentId = new URLSearchParams(search).get('commitment') ?? undefined;
  return (
    <div class="prose">
      <PageHeading title={texts.title} description={texts.lede} />
      <p class="lede">{texts.lede}</p>
      {commitmentId === undefined ? (
        <>
          <section>
            <h2>{texts.ofRequest}</h2>
            <p>
              {texts.chooseRequest} <a href={toCommitments()}>{texts.allRequests}</a>
            </p>
            <HeadComparison />
          </section>
          <WholeRegister />
        </>
      ) : (
        <LazyJournal key={commitmentId} commitmentId={commitmentId}>
          <WholeRegister />
        </LazyJournal>
      )}
    </div>
  );
}

/** With the labels of events, which the first chunk of the site would hold if two pages imported them. */
function LazyJournal(props: { commitmentId: string; children: ComponentChildren }) {
  const Journal = useLazy(() => import('./JournalOfRequest').then((code) => code.JournalOfRequest));
  return Journal ? <Journal {...props} /> : null;
}

function WholeRegister() {
  const query = useQuery(getVerification());
  return (
    <>
      <AsyncContent of={query}>{(found) => <Register {...found} />}</AsyncContent>
      <section>
        <h2>{texts.proves}</h2>
        <ul>
          {texts.proven.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h2>{texts.provesNot}</h2>
        <ul>
          {texts.notProven.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Register({ head, lastRun }: Verification) {
  return (
    <>
      <section>
        <h2>{texts.head}</h2>
        <p>{texts.headAt(head.endOfOn)}</p>
        <p>
          <code>
            {head.endOfOn} {head.hash}
          </code>
        </p>
        <p>
          {texts.keepHead} <a href={head.href}>{texts.fileOfDay(head.endOfOn)}</a>
        </p>
      </section>
      <section>
        <h2>{texts.lastRun}</h2>
        {lastRun ? <LastRun {...lastRun} /> : <p>{texts.neverRun}</p>}
      </section>
    </>
  );
}

/** The API gives the time in Brussels. */
function LastRun({ verifiedAt, journals, findings }: NonNullable<Verification['lastRun']>) {
  return (
    <>
      <p>
        {texts.ran(verifiedAt.slice(0, 10), verifiedAt.slice(11, 16), journals)}{' '}
        <strong>{texts.found(findings.length)}</strong>
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ where, what }) => (
            <li key={`${where}${what.fr}`}>
              {where.includes('/') ? where : <a href={toCommitment(where)}>{where}</a>}
              {texts.colon} {localized(what)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
