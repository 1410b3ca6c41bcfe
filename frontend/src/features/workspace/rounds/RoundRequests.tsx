import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { rounds as texts } from '#texts/rounds';
import type { RoundCommitment } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { LoadError } from '../forms/LoadError';
import { bulkActionsFor } from '../selection/bulkAction';
import { SelectionBar } from '../selection/SelectionBar';
import { SelectAllCheckbox, SelectionCheckbox } from '../selection/SelectionCheckbox';
import { useSelection } from '../selection/selection';
import { toAction } from '../statements/actionAddress';
import { readRequests } from './roundApi';

interface Props {
  roundId: string;
  /** The user's bodies. */
  bodyIds: string[];
  /** Whether reports still count. */
  open: boolean;
  /** Content below the requests. It is shown after them, because their list would move it. */
  children?: ComponentChildren;
}

/** The requests of the user's bodies, and the content below them. */
export function RoundRequests({ roundId, bodyIds, open, children }: Props) {
  const [requests, setRequests] = useState<RoundCommitment[]>();
  const [error, setError] = useState<unknown>();
  const [wasShown, setShown] = useState(false);
  async function load() {
    setError(undefined);
    try {
      setRequests(await readRequests(roundId, bodyIds));
    } catch (error) {
      setError(error);
    } finally {
      setShown(true);
    }
  }
  useEffect(() => {
    load();
  }, []);
  return (
    <>
      {error !== undefined ? (
        <LoadError error={error} retry={load} />
      ) : (
        <Requests requests={requests} several={bodyIds.length > 1} open={open} />
      )}
      {/* It stays while the requests are read again: text may be typed in it. */}
      {wasShown && children}
    </>
  );
}

interface RequestsProps {
  /** Undefined while they are read. */
  requests: RoundCommitment[] | undefined;
  /** Whether the user has several bodies. */
  several: boolean;
  open: boolean;
}

/** The requests that await a report, with the actions that publish one, and the reported ones. */
function Requests({ requests, several, open }: RequestsProps) {
  const selection = useSelection();
  if (!requests) return <p class="delayed">{common.loading}</p>;
  if (requests.length === 0) return <p>{texts.notAsked}</p>;
  const left = requests.filter(({ report }) => !report);
  const done = requests.filter(({ report }) => report);
  const ids = [...new Set(left.map(({ commitment }) => commitment.commitmentId))];
  return (
    <>
      <section aria-labelledby="round-left">
        <h2 id="round-left">{texts.left(left.length)}</h2>
        {left.length === 0 && <p>{texts.nothingLeft}</p>}
        {open && left.length > 0 && <SelectAllCheckbox selection={selection} all={ids} />}
        <ul class={open ? 'inbox tickable' : 'inbox'}>
          {left.map(({ commitment: { commitmentId, citation, shortTitle }, body }) => {
            const name = `${citation} ${localized(shortTitle)}`;
            return (
              <li key={commitmentId + body.bodyId}>
                {open && <SelectionCheckbox selection={selection} id={commitmentId} name={name} />}
                <h3>
                  <a
                    href={
                      open
                        ? toAction(commitmentId, { act: 'report' })
                        : href({ page: 'commitmentActions', id: commitmentId })
                    }
                  >
                    {name}
                  </a>
                </h3>
                {several && <p class="small">{localized(body.name)}</p>}
              </li>
            );
          })}
        </ul>
        {open && <SelectionBar selection={selection} acts={bulkActionsFor(['agency'])} />}
      </section>
      {done.length > 0 && (
        <section aria-labelledby="round-done">
          <h2 id="round-done">{texts.done(done.length)}</h2>
          <ul class="inbox">
            {done.map(({ commitment: { commitmentId, citation, shortTitle }, body, report }) => (
              <li key={commitmentId + body.bodyId}>
                <h3>
                  <a href={href({ page: 'commitmentActions', id: commitmentId })}>
                    {citation} {localized(shortTitle)}
                  </a>
                </h3>
                {several && <p class="small">{localized(body.name)}</p>}
                {report && <p class="small">{texts.reportedOn(report.publishedOn)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
