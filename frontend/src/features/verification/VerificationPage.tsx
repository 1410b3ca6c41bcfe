import { verification as texts } from '#texts/verification';
import type { Verification } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { getVerification } from '../../api/verification';
import { brusselsDay } from '../../i18n/brussels';
import { localized } from '../../i18n/localized';
import { toCommitment, toCommitments } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { HeadComparison } from './HeadComparison';
import { JournalOfRequest } from './JournalOfRequest';

/** What readers need to verify that nothing was changed: the last result, the head of the register, and the journal of a request. */
export default function VerificationPage({ search }: PageProps) {
  const query = useQuery(getVerification());
  const commitmentId = new URLSearchParams(search).get('commitment') ?? undefined;
  return (
    <div class="prose">
      <PageHeading title={texts.title} description={texts.lede} />
      <p class="lede">{texts.lede}</p>
      {commitmentId === undefined ? (
        <section>
          <h2>{texts.ofRequest}</h2>
          <p>
            {texts.chooseRequest} <a href={toCommitments()}>{texts.allRequests}</a>
          </p>
          <HeadComparison />
        </section>
      ) : (
        <JournalOfRequest key={commitmentId} commitmentId={commitmentId} />
      )}
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
    </div>
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

function LastRun({ verifiedAt, journals, findings }: NonNullable<Verification['lastRun']>) {
  return (
    <>
      <p>
        {texts.ran(brusselsDay(verifiedAt), verifiedAt.slice(11, 16), journals)}{' '}
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
