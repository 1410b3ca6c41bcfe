import { useState } from 'preact/hooks';
import { verification as texts } from '#texts/verification';
import type { ApiError } from '../../api/client';
import { loadJournalHeads } from '../../api/verification';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { type Comparison, compareHead } from './compareHead';

type Journal = NonNullable<Parameters<typeof compareHead>[1]>;

function words(result: Comparison): string {
  if (result.is === 'entry') return texts.isEntry(result.position);
  if (result.is !== 'register') return texts.compared[result.is];
  const { day, entries } = result;
  const since = entries === undefined ? texts.sameToday : entries === 0 ? texts.wasEmpty : texts.hadEntries(entries);
  return `${texts.isRegister(day)} ${since}`;
}

/** Compares the register with a hash that a reader kept. @param journal the chosen one, whose hashes were computed */
export function HeadComparison({ journal }: { journal?: Journal }) {
  const [result, setResult] = useState<Comparison>();
  const [error, setError] = useState<ApiError>();
  const compare = (event: SubmitEvent) => {
    event.preventDefault();
    const pasted = String(new FormData(event.currentTarget as HTMLFormElement).get('head'));
    setError(undefined);
    compareHead(pasted, journal, loadJournalHeads).then(setResult, (failure: ApiError) => {
      setResult(undefined);
      setError(failure);
    });
  };
  return (
    <form onSubmit={compare} noValidate>
      <label for="head">{texts.paste}</label>
      <p id="headHint" class="small">
        {texts.pasteHint}
      </p>
      <input
        class="ds-input"
        id="head"
        name="head"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        aria-describedby="headHint headResult"
        aria-invalid={result?.is === 'unreadable' ? true : undefined}
      />
      <p>
        <button type="submit" class="ds-button" data-variant="secondary">
          {texts.compare}
        </button>
      </p>
      <p id="headResult" role="status">
        {result && <strong>{words(result)}</strong>}
      </p>
      {error && <ErrorNotice failure={error.failure} problem={error.problem} retry={() => setError(undefined)} />}
    </form>
  );
}
