import type { ComponentChildren } from 'preact';
import { common } from '#texts/common';
import type { QueryResult } from '../api/useQuery';
import { ErrorNotice } from './ErrorNotice';

interface Props<Value> {
  of: QueryResult<Value>;
  children: (value: Value) => ComponentChildren;
}

/** Shows a request's result in each state. Earlier content stays when a reload fails. */
export function AsyncContent<Value>({ of: { value, error, pending, slow, retry }, children }: Props<Value>) {
  return (
    <>
      {error && (
        <ErrorNotice failure={error.failure} problem={error.problem} kept={value !== undefined} retry={retry} />
      )}
      {value !== undefined && <div aria-busy={pending}>{children(value)}</div>}
      {value === undefined && !error && <div class="loading">{<p class="delayed">{common.loading}</p>}</div>}
      {slow && !error && (
        <p class="notice" role="status">
          {common.stillLoading}
        </p>
      )}
    </>
  );
}
