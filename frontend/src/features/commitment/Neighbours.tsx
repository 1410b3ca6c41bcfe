import { commitmentFooter as texts } from '#texts/commitmentFooter';
import type { Commitment, CommitmentReference } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';

export function Neighbours({ commitment: { previous, next } }: { commitment: Commitment }) {
  return (
    <nav class="pages" aria-label={texts.neighbours}>
      {previous && <Neighbour to={previous} rel="prev" label={texts.previous} />}
      {next && <Neighbour to={next} rel="next" label={texts.next} />}
    </nav>
  );
}

function Neighbour({ to, rel, label }: { to: CommitmentReference; rel: string; label: string }) {
  return (
    <a href={toCommitment(to.commitmentId)} rel={rel}>
      <span class="note">{label}</span>
      {to.number} {localized(to.shortTitle)}
    </a>
  );
}
