import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { verification as texts } from '#texts/verification';
import { getCommitment } from '../../api/calls';
import type { ApiError } from '../../api/client';
import { useQuery } from '../../api/useQuery';
import { loadJournal } from '../../api/verification';
import { brusselsDay } from '../../i18n/brussels';
import { date } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { eventLabel } from '../../ui/Changes';
import { commitmentLabel } from '../../ui/commitmentLabel';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { type CheckedEntry, checkJournal } from './checkJournal';
import { HeadComparison } from './HeadComparison';

interface Props {
  commitmentId: string;
  /** What follows: shown as soon as the journal is, whose height nothing reserves. */
  children: ComponentChildren;
}

/** The journal of a request, all of whose hashes this browser computes again. */
export function JournalOfRequest({ commitmentId, children }: Props) {
  const query = useQuery(getCommitment(commitmentId));
  return (
    <section class="journal">
      <AsyncContent of={query}>
        {(commitment) => (
          <>
            <h2>
              <a href={toCommitment(commitmentId)}>
                {commitmentLabel(commitment)} {localized(commitment.shortTitle)}
              </a>
            </h2>
            <Journal commitmentId={commitmentId}>{children}</Journal>
          </>
        )}
      </AsyncContent>
      {query.error && !query.value && children}
    </section>
  );
}

function Journal({ commitmentId, children }: Props) {
  const [checked, setChecked] = useState<CheckedEntry[]>();
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  // Browsers compute hashes on pages over HTTPS only, and on this machine.
  const isPossible = isSecureContext;
  useEffect(() => {
    if (!isPossible) return;
    setError(undefined);
    loadJournal(commitmentId).then(checkJournal).then(setChecked, setError);
  }, [commitmentId, attempt]);

  if (!isPossible)
    return (
      <>
        <p class="notice">{texts.notSecure}</p>
        {children}
      </>
    );
  if (error)
    return (
      <>
        <ErrorNotice failure={error.failure} problem={error.problem} retry={() => setAttempt((n) => n + 1)} />
        {children}
      </>
    );
  return (
    <>
      <p role="status">{checked ? <Result of={checked} /> : texts.computing}</p>
      {checked && (
        <>
          {checked.length > 0 && <Entries of={checked} />}
          <HeadComparison journal={{ commitmentId, hashes: checked.map(({ hash }) => hash) }} />
          {children}
        </>
      )}
    </>
  );
}

function Result({ of }: { of: CheckedEntry[] }) {
  const changed = of.filter(({ result }) => result === 'changed').length;
  if (of.length === 0) return <>{texts.noEntries}</>;
  return <strong>{changed === 0 ? texts.allIntact(of.length) : texts.someChanged(changed, of.length)}</strong>;
}

const Entries = ({ of }: { of: CheckedEntry[] }) => (
  <ol class="ruled-list entries">
    {of.map(({ hash, result, entry }) => (
      <li key={hash} class={result}>
        {entry && (
          <>
            <time dateTime={entry.happenedAt}>{date(brusselsDay(entry.happenedAt))}</time>{' '}
            {eventLabel({ kind: entry.kind, by: { kind: entry.bodyId ? 'body' : 'parliament' } })}
            {texts.colon}{' '}
          </>
        )}
        <strong>{texts.result[result]}</strong>
        <code class="note">{hash}</code>
      </li>
    ))}
  </ol>
);
