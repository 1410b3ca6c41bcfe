import { useEffect, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { AsyncContent } from '../../../ui/AsyncContent';

/** Waits for this time after the last key before it searches. */
const PAUSE_MS = 300;
const MAX_FOUND = 20;

interface Props {
  id: string;
  /** Id of the resolution whose requests are not offered. */
  except: string | undefined;
  /** Id of the chosen request. */
  value: string;
  choose: (commitmentId: string) => void;
}

/** Finds a request by number or words, and chooses one of those that are found. */
export function CommitmentChoice({ id, except, value, choose, ...attributes }: Props) {
  // The search finds a request by its id too: a restored form shows the chosen one.
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => setSearched(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  return (
    <>
      <input
        class="ds-input"
        {...attributes}
        id={id}
        type="search"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter searches; it must not send the form.
          if (event.key === 'Enter') {
            event.preventDefault();
            setSearched(typed.trim());
          }
        }}
      />
      {searched && <Found name={id} {...{ searched, except, value, choose }} />}
    </>
  );
}

interface FoundProps {
  name: string;
  searched: string;
  except: string | undefined;
  value: string;
  choose: (commitmentId: string) => void;
}

function Found({ name, searched, except, value, choose }: FoundProps) {
  const found = useQuery(listCommitments({ q: searched, sort: 'relevance', pageSize: MAX_FOUND }));
  return (
    <AsyncContent of={found}>
      {({ items }) => {
        const offered = items.filter(({ resolution }) => resolution.resolutionId !== except);
        return (
          <>
            <p class="small" id={`${name}-found`} role="status">
              {texts.requestsFound(offered.length)}
            </p>
            <fieldset aria-labelledby={`${name}-found`}>
              {offered.map(({ commitmentId, citation, shortTitle }) => (
                <label key={commitmentId}>
                  <input
                    type="radio"
                    name={name}
                    checked={commitmentId === value}
                    onChange={() => choose(commitmentId)}
                  />{' '}
                  {citation} {localized(shortTitle)}
                </label>
              ))}
            </fieldset>
          </>
        );
      }}
    </AsyncContent>
  );
}
