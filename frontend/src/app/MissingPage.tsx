import { problems } from '#texts/problems';
import { href, toCommitments } from '../navigation/paths';
import { PageHeading } from '../ui/PageHeading';

export default function MissingPage() {
  return (
    <div class="prose">
      <PageHeading title={problems.missingTitle} missing />
      <p>{problems.missingAdvice}</p>
      <ul>
        <li>
          <a href={href({ page: 'overview' })}>{problems.toOverview}</a>
        </li>
        <li>
          <a href={toCommitments()}>{problems.toCommitments}</a>
        </li>
      </ul>
    </div>
  );
}
