import { problems } from '#texts/problems';
import type { Problem } from '../api/schema.gen';
import { href, parse, toCommitments } from '../navigation/paths';
import { refusedParameter } from './refusedParameter';

export interface LoadFailureProps {
  failure: 'offline' | 'slow' | 'notFound' | 'refused' | 'server' | 'crash' | 'version';
  problem?: Problem | undefined;
  /** Earlier content is still shown. */
  kept?: boolean;
  retry: () => void;
}

/** Explains a failed request and offers a retry. */
export default function LoadFailure({ failure, problem, kept, retry }: LoadFailureProps) {
  const { title, advice } = problems[failure];
  const permanent = failure === 'notFound' || failure === 'refused';
  return (
    <div class="notice danger" role="alert">
      <h2>{title}</h2>
      <p>
        {advice} {kept && problems.kept}
      </p>
      {problem?.issues?.map((issue) => (
        <p key={issue.name + issue.value}>{refusedParameter(issue)}</p>
      ))}
      {permanent ? (
        <p>
          {parse(location.pathname).page === 'publications' ? (
            <a href={href({ page: 'publications' })}>{problems.toPublications}</a>
          ) : (
            <a href={toCommitments()}>{problems.toCommitments}</a>
          )}{' '}
          · <a href={href({ page: 'overview' })}>{problems.toOverview}</a>
        </p>
      ) : (
        <button type="button" class="ds-button" data-variant="secondary" onClick={retry}>
          {failure === 'crash' ? problems.reload : problems.retry}
        </button>
      )}
      {failure === 'server' && problem && (
        <p class="small">
          {problems.reference} <code>{problem.instance}</code>
        </p>
      )}
    </div>
  );
}
