import { problems } from '#texts/chrome';
import type { ApiError } from '../api/http';
import { href, toCommitments } from '../navigation/paths';

interface Props {
  error: ApiError;
  kept: boolean;
  retry: () => void;
}

/** Says in the reader's words what went wrong and leaves a way on. */
export function Failed({ error, kept, retry }: Props) {
  const { title, advice } = problems[error.failure];
  const lasting = error.failure === 'notFound' || error.failure === 'refused';
  return (
    <div class="notice danger" role="alert">
      <h2>{title}</h2>
      <p>
        {advice} {kept && problems.kept}
      </p>
      {error.problem?.issues?.map((issue) => (
        <p key={issue.name}>{issue.detail}</p>
      ))}
      {lasting ? (
        <p>
          <a href={toCommitments()}>{problems.toCommitments}</a> ·{' '}
          <a href={href({ page: 'overview' })}>{problems.toOverview}</a>
        </p>
      ) : (
        <button type="button" class="ds-button" data-variant="secondary" onClick={retry}>
          {problems.retry}
        </button>
      )}
      {error.failure === 'server' && error.problem && (
        <p class="small">
          {problems.reference} <code>{error.problem.instance}</code>
        </p>
      )}
    </div>
  );
}
